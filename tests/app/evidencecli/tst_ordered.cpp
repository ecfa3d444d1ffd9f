// SPDX-License-Identifier: GPL-3.0-or-later

// The program as a window uses it: started, fed, heard and stopped.
#include "../cli/consolerun.h"
#include "core/byteview.h"
#include "evidence/timestamp.h"
#include "evidencecli/evidencecommand.h"
#include "evidencedesk/programjob.h"
#include "support/evidencejournal.h"
#include "support/scriptedserver.h"
#include "support/sealers.h"
#include "words/evidencedeskwords.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace vaultlock::evidencedesk;

using Ended = evidencedesk::Outcome;

namespace {

/// Of many statements, up to so many bytes.
QByteArray policyOfSize(qsizetype most, const QString &arn)
{
    QByteArray statements;
    for (int number = 0; statements.size() < most - 300; ++number) {
        const QString statement =
            QStringLiteral(R"({"Sid":"Keep%1","Principal":"*","Effect":"Deny",)"
                           R"("Action":"glacier:DeleteArchive","Resource":"%2","Condition":)"
                           R"({"NumericLessThan":{"glacier:ArchiveAgeInDays":"%3"}}})")
                .arg(number)
                .arg(arn)
                .arg(365 + number);
        statements += (statements.isEmpty() ? "" : ",") + statement.toUtf8();
    }
    return R"({"Version":"2012-10-17","Statement":[)" + statements + "]}";
}

} // namespace

class OrderedTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesAFolderThatTheCommandLineVerifies();
    void makesOneZipFileWithAllOfIt();
    void signsWithAPassphraseThatNobodyElseSees();
    void writesNothingWhereItCannotBeSigned();
    void writesNothingWhereItCannotBeStamped();
    void writesTheRequestBesideIt();
    void writesOverNothing();
    void leavesNothingBehindWhereItIsStopped();
    void letsWhoWaitsForItGoOn();
    void saysThatItIsNotInstalled();
    void verifiesAsTheCommandLineDoes();
    void tellsABitThatWasChanged();
    void tellsWhatIsNoEvidence();

private:
    MakeOrder order(const QString &name = QStringLiteral("out")) const
    {
        MakeOrder order;
        order.vaultArn = LockStory().vaultArn;
        order.origin = LockStory().origin;
        order.journalFile = path(QStringLiteral("journal.jsonl"));
        order.place = path(name);
        order.isDrawn = false;
        return order;
    }
    /// Its outcome; Refused with a sentence of ours where none comes.
    Ended outcomeOf(const Order &order, const char *passphrase = "");
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QString verified(const QString &name) const
    {
        return runCommand({QStringLiteral("verify"), path(name)}, {}, cli::runEvidence).out;
    }
    QStringList left() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    static QString sentence(const Ended &outcome)
    {
        const auto *refused = std::get_if<Refused>(&outcome);
        return refused ? refused->sentence : QStringLiteral("not refused");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void OrderedTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("journal.jsonl"), journalOfALock());
}

Ended OrderedTest::outcomeOf(const Order &order, const char *passphrase)
{
    ProgramJob job(QStringLiteral(VAULTLOCK_EVIDENCE));
    std::optional<Ended> outcome;
    connect(&job, &EvidenceJob::ended, this, [&outcome](const Ended &end) { outcome = end; });
    job.start(order, Secret(passphrase));
    return QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000)
               ? *outcome
               : Ended(Refused{QStringLiteral("nothing came")});
}

void OrderedTest::makesAFolderThatTheCommandLineVerifies()
{
    MakeOrder wanted = order();
    wanted.isDrawn = true;
    const Ended outcome = outcomeOf(wanted);
    const auto *made = std::get_if<Made>(&outcome);
    QVERIFY2(made, qPrintable(sentence(outcome)));
    QCOMPARE(made->place, wanted.place);
    QCOMPARE(QDir(wanted.place).entryList(QDir::Files).size(), made->names.size());
    QVERIFY(made->names.contains(QStringLiteral("evidence.pdf")));
    const QString checks = verified(QStringLiteral("out"));
    QCOMPARE(checks.count(QStringLiteral(": ok")), 7);
    QVERIFY2(!checks.contains(QStringLiteral("FAILED")), qPrintable(checks));
}

void OrderedTest::makesOneZipFileWithAllOfIt()
{
    MakeOrder wanted = order(QStringLiteral("all.zip"));
    wanted.isZip = true;
    const Ended outcome = outcomeOf(wanted);
    QVERIFY2(std::holds_alternative<Made>(outcome), qPrintable(sentence(outcome)));
    QCOMPARE(verified(QStringLiteral("all.zip")).count(QStringLiteral(": ok")), 7);
    QVERIFY(!(QFile::permissions(wanted.place) & (QFile::ReadGroup | QFile::ReadOther)));
    // And by what everybody has.
    QProcess python;
    python.start(
        QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-t"), wanted.place});
    QVERIFY(python.waitForFinished(30'000));
    const QByteArray said = python.readAllStandardOutput();
    QVERIFY2(python.exitCode() == 0 && !said.contains("bad"), said.constData());
}

/// A program in its place tells all that it was given.
void OrderedTest::signsWithAPassphraseThatNobodyElseSees()
{
    const Sealers sealers;
    QVERIFY(sealers.issue(QStringLiteral("alice"), QStringLiteral("mail")));
    MakeOrder wanted = order();
    wanted.keyFile = sealers.path(QStringLiteral("alice.p12"));
    wanted.stamping = Stamping::Request;
    const Ended outcome = outcomeOf(wanted, "secret");
    const auto *made = std::get_if<Made>(&outcome);
    QVERIFY2(made, qPrintable(sentence(outcome)));
    QCOMPARE(contentOf(QFileInfo(made->requestFile).fileName()),
             evidence::stampRequest(contentOf(QStringLiteral("out/evidence.json.p7s"))));
    QVERIFY(verified(QStringLiteral("out")).contains(QStringLiteral("signature: ok")));

    write(QStringLiteral("spy"), "#!/bin/sh\n"
                                 "{ tr '\\0' '\\n' < /proc/self/environ; echo \"$@\"; cat; } > \"" +
                                     path(QStringLiteral("seen")).toUtf8() +
                                     "\"\nfor n in \"$@\"; do last=$n; done\ncat <&$last > \"" +
                                     path(QStringLiteral("piped")).toUtf8() + "\"\n");
    QVERIFY(QFile::setPermissions(path(QStringLiteral("spy")),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    ProgramJob job(path(QStringLiteral("spy")));
    QSignalSpy ends(&job, &EvidenceJob::ended);
    job.start(wanted, Secret("open sesame"));
    QVERIFY(ends.wait(30'000));
    QCOMPARE(contentOf(QStringLiteral("piped")), QByteArray("open sesame\n"));
    QVERIFY(contentOf(QStringLiteral("seen")).contains("--passphrase-fd"));
    QVERIFY(contentOf(QStringLiteral("seen")).contains("vaultArn"));
    QVERIFY(!contentOf(QStringLiteral("seen")).contains("sesame"));
}

void OrderedTest::writesNothingWhereItCannotBeSigned()
{
    const Sealers sealers;
    QVERIFY(sealers.issue(QStringLiteral("alice"), QStringLiteral("mail")));
    MakeOrder wanted = order();
    wanted.keyFile = sealers.path(QStringLiteral("alice.p12"));
    wanted.stamping = Stamping::Request;
    const Ended outcome = outcomeOf(wanted, "wrong");
    QVERIFY2(sentence(outcome).contains(QStringLiteral("passphrase")),
             qPrintable(sentence(outcome)));
    QCOMPARE(left(), QStringList{QStringLiteral("journal.jsonl")});
}

void OrderedTest::writesNothingWhereItCannotBeStamped()
{
    Script script;
    script.reply = httpReply(200, {{"Content-Type", "text/html"}}, "<b>sign in</b>");
    ScriptedServer server({script});
    MakeOrder wanted = order();
    wanted.stamping = Stamping::Server;
    wanted.stampServer = server.url();
    const Ended outcome = outcomeOf(wanted);
    QVERIFY(std::holds_alternative<Refused>(outcome) && !sentence(outcome).isEmpty());
    QCOMPARE(left(), QStringList{QStringLiteral("journal.jsonl")});
}

void OrderedTest::writesTheRequestBesideIt()
{
    MakeOrder wanted = order();
    wanted.stamping = Stamping::Request;
    const Ended outcome = outcomeOf(wanted);
    const auto *made = std::get_if<Made>(&outcome);
    QVERIFY2(made, qPrintable(sentence(outcome)));
    const Sealers sealers;
    QVERIFY(sealers.issue(QStringLiteral("clock"), QStringLiteral("tsa")));
    QFile request(made->requestFile);
    QVERIFY(request.open(QIODevice::ReadOnly));
    write(QStringLiteral("reply.tsr"), sealers.stamp(request.readAll(), QStringLiteral("clock")));
    const vaultlock::tests::Outcome stamped =
        runCommand({QStringLiteral("stamp"), QStringLiteral("--reply"),
                    path(QStringLiteral("reply.tsr")), wanted.place},
                   {}, cli::runEvidence);
    QVERIFY2(stamped.exitCode == 0, qPrintable(stamped.err));
    QVERIFY(verified(QStringLiteral("out")).contains(QStringLiteral("stamp: ok")));
}

void OrderedTest::writesOverNothing()
{
    write(QStringLiteral("out"), "mine");
    write(QStringLiteral("other.tsq"), "mine");
    MakeOrder request = order(QStringLiteral("other"));
    request.stamping = Stamping::Request;
    MakeOrder zip = order();
    zip.isZip = true;
    for (const MakeOrder &wanted : {order(), zip, request}) {
        const Ended outcome = outcomeOf(wanted);
        QVERIFY2(sentence(outcome).contains(QStringLiteral("there already")),
                 qPrintable(sentence(outcome)));
    }
    QCOMPARE(contentOf(QStringLiteral("out")), QByteArray("mine"));
    QCOMPARE(contentOf(QStringLiteral("other.tsq")), QByteArray("mine"));
    QVERIFY(!QFile::exists(path(QStringLiteral("other"))));
}

/// At every step of it: what it says last is what is there.
void OrderedTest::leavesNothingBehindWhereItIsStopped()
{
    for (const Step at : {Step::Reading, Step::Drawing, Step::Writing}) {
        MakeOrder wanted = order();
        wanted.isDrawn = true;
        ProgramJob job(QStringLiteral(VAULTLOCK_EVIDENCE));
        std::optional<Ended> outcome;
        connect(&job, &EvidenceJob::ended, this, [&](const Ended &end) { outcome = end; });
        connect(&job, &EvidenceJob::stepped, this, [&](Step step) {
            if (step == at)
                job.cancel();
        });
        job.start(wanted, {});
        QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 60'000));
        const bool isThere = std::holds_alternative<Made>(*outcome);
        QCOMPARE(QFile::exists(wanted.place), isThere);
        QVERIFY(isThere || sentence(*outcome).isEmpty());
        QVERIFY(!QFile::exists(wanted.place + QStringLiteral(".partial")));
        QVERIFY(at == Step::Writing || !isThere);
        QDir(wanted.place).removeRecursively();
    }
    QCOMPARE(left(), QStringList{QStringLiteral("journal.jsonl")});
}

/// A large policy and many events: the event loop is not what has to do with them.
void OrderedTest::letsWhoWaitsForItGoOn()
{
    JournalText journal;
    LockStory story;
    story.policy = policyOfSize(20'000, story.vaultArn);
    for (int attempt = 0; attempt < 14; ++attempt) {
        story.attempt = QUuid::createUuidV5(story.attempt, QByteArray("next"));
        story.initiate(journal);
        if (attempt < 13)
            journal.add(story.entry(journal::EntryKind::AbortIntended, 3));
        if (attempt < 13)
            journal.add(story.entry(journal::EntryKind::Aborted, 4));
    }
    story.complete(journal);
    write(QStringLiteral("journal.jsonl"), journal.bytes());
    MakeOrder wanted = order();
    wanted.isDrawn = true;

    QElapsedTimer clock;
    clock.start();
    qint64 longest = 0;
    qint64 before = 0;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&] {
        longest = std::max(longest, clock.elapsed() - before);
        before = clock.elapsed();
    });
    ticks.start(1);
    ProgramJob job(QStringLiteral(VAULTLOCK_EVIDENCE));
    QSignalSpy ends(&job, &EvidenceJob::ended);
    job.start(wanted, {});
    QVERIFY(ends.wait(120'000));
    const qint64 whole = clock.elapsed();
    qInfo() << "longest pause" << longest << "ms of" << whole << "ms";
    QVERIFY(std::holds_alternative<Made>(ends[0][0].value<Ended>()));
    QVERIFY(2 * longest < whole);
}

void OrderedTest::saysThatItIsNotInstalled()
{
    for (const QString &program : {QString(), path(QStringLiteral("nothing"))}) {
        ProgramJob job(program);
        std::optional<Ended> outcome;
        connect(&job, &EvidenceJob::ended, this, [&](const Ended &end) { outcome = end; });
        job.start(order(), {});
        QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 30'000));
        QVERIFY2(sentence(*outcome).contains(QStringLiteral("not installed")),
                 qPrintable(sentence(*outcome)));
    }
}

void OrderedTest::verifiesAsTheCommandLineDoes()
{
    QVERIFY(std::holds_alternative<Made>(outcomeOf(order())));
    VerifyOrder wanted;
    wanted.path = path(QStringLiteral("out"));
    wanted.journalFile = path(QStringLiteral("journal.jsonl"));
    const Ended outcome = outcomeOf(wanted);
    const auto *seen = std::get_if<Verified>(&outcome);
    QVERIFY2(seen, qPrintable(sentence(outcome)));
    QVERIFY(seen->about);
    QCOMPARE(seen->about->vaultArn, LockStory().vaultArn);
    QCOMPARE(seen->about->origin, LockStory().origin);
    QVERIFY(!seen->about->isSandbox);
    QStringList names;
    for (const CheckRow &row : seen->checks) {
        names << row.what;
        QVERIFY2(words::checkTitle(row.what) != row.what, qPrintable(row.what)); // in words, too
    }
    QStringList lines;
    for (const QString &line : verified(QStringLiteral("out")).split(u'\n', Qt::SkipEmptyParts))
        lines << line.section(u':', 0, 0);
    QCOMPARE(names, lines.mid(2)); // what it is of stands before them, in two lines
    QCOMPARE(seen->checks[7], (CheckRow{QStringLiteral("journal"), CheckRow::Outcome::Holds, {}}));
}

void OrderedTest::tellsABitThatWasChanged()
{
    QVERIFY(std::holds_alternative<Made>(outcomeOf(order())));
    QByteArray json = contentOf(QStringLiteral("out/evidence.json"));
    const qsizetype at = json.indexOf("alice");
    json[at] = static_cast<char>(json[at] ^ 1);
    write(QStringLiteral("out/evidence.json"), json);
    const Ended outcome = outcomeOf(VerifyOrder{path(QStringLiteral("out"))});
    const auto *seen = std::get_if<Verified>(&outcome);
    QVERIFY(seen);
    int failed = 0;
    for (const CheckRow &row : seen->checks)
        failed += row.outcome == CheckRow::Outcome::Fails ? 1 : 0;
    QVERIFY(failed > 0);
}

void OrderedTest::tellsWhatIsNoEvidence()
{
    const Ended none = outcomeOf(VerifyOrder{path(QStringLiteral("journal.jsonl"))});
    QVERIFY2(sentence(none).contains(QStringLiteral("cannot be evidence")),
             qPrintable(sentence(none)));
    QVERIFY(std::holds_alternative<Made>(outcomeOf(order())));
    VerifyOrder order{path(QStringLiteral("out"))};
    order.signers = path(QStringLiteral("no.pem"));
    QVERIFY(sentence(outcomeOf(order)).contains(QStringLiteral("no.pem")));
}

QTEST_GUILESS_MAIN(OrderedTest)
#include "tst_ordered.moc"
