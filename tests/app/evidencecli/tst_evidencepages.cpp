// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of a long lock: 20 KB of policy, sixty entries, texts in German and Japanese.
#include "evidence/bundle.h"
#include "evidence/collect.h"
#include "support/evidencejournal.h"
#include "trial/record.h"
#include "words/evidencewords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

class EvidencePagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void areAWholePdfWithItsFonts();
    void sayInPrintWhatTheySayInABrowser();
    void holdEveryFactOfTheEvidence();
    void saySandboxOnEachOfThem();

private:
    static QByteArray longJournal(const LockStory &story);
    static QString withoutBlanks(QString text);
    QString said(const QString &program, const QStringList &arguments) const;
    /// Without marks, headers and page numbers.
    QString bodyOfPdf() const;
    QString bodyOfHtml() const;

    QTemporaryDir m_folder;
    evidence::Bundle m_bundle;
    QJsonObject m_evidence;
};

namespace {

/// As long as the service takes it.
QByteArray longPolicy(const QString &arn)
{
    QByteArray policy = LockStory::policyFor(arn);
    QByteArray more;
    for (int i = 1; policy.size() + more.size() < 19'000; ++i)
        more += QStringLiteral(R"(,{"Sid":"Clerk%1","Principal":{"AWS":)"
                               R"("arn:aws:iam::999999999999:role/Grundsatzabteilung-%1"},)"
                               R"("Effect":"Deny","Action":"glacier:DeleteArchive",)"
                               R"("Resource":"%2","Condition":{"StringEquals":{)"
                               R"("glacier:ResourceTag/Abteilung":"Ansprüche %1 – 保留中"}}})")
                    .arg(QString::number(i), arn)
                    .toUtf8();
    return policy.insert(policy.size() - 2, more);
}

void addLeaves(QStringList &leaves, const QJsonValue &value)
{
    if (value.isString())
        leaves << value.toString();
    for (const QJsonValue &item : value.toArray())
        addLeaves(leaves, item);
    for (const QJsonValue &member : value.toObject())
        addLeaves(leaves, member);
}

/// Where no font here has a letter, its number stands in print.
QString withLetters(const QString &printed)
{
    static const QRegularExpression named(QStringLiteral("‹U\\+([0-9A-F]{4,6})›"));
    QString text;
    qsizetype end = 0;
    for (auto found = named.globalMatch(printed); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        const char32_t letter = one.captured(1).toUInt(nullptr, 16);
        text += printed.mid(end, one.capturedStart() - end) + QString::fromUcs4(&letter, 1);
        end = one.capturedEnd();
    }
    return text + printed.mid(end);
}

} // namespace

QByteArray EvidencePagesTest::longJournal(const LockStory &story)
{
    const trial::Place place{*VaultArn::fromService(story.vaultArn),
                             *LockOrigin::fromKey(story.origin),
                             QStringLiteral("http://127.0.0.1:40123"), story.caller};
    JournalText journal;
    story.initiate(journal);
    for (uchar i = 0; i < 28; ++i) {
        trial::Record record;
        record.id = QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, i);
        record.deed = i % 2 == 0 ? trial::Deed::Store : trial::Deed::DeleteYoung;
        record.time = utcTime({2026, 3, 2}, {15, 10}).addSecs(60 * i);
        record.archiveId = QString(138, QChar(u'A' + i % 26));
        record.policySha256 = lock::sha256Hex(story.policy);
        record.answer = trial::Answer{trial::Answer::Kind::Refused, QStringLiteral("Ablehnung"),
                                      QStringLiteral("request-%1-日本語").arg(i),
                                      QStringLiteral("Größe überschritten: 保管庫")};
        journal.add(trial::intentOf(record, place));
        journal.add(trial::answerEntryOf(record, place, record.time.addSecs(1)));
    }
    story.complete(journal);
    return journal.bytes();
}

void EvidencePagesTest::initTestCase()
{
    LockStory story;
    story.vaultArn =
        QStringLiteral("arn:aws:glacier:eu-central-1:999999999999:vaults/Personal_2019");
    story.origin = QStringLiteral("sandbox:3f0c1a9e");
    story.policy = longPolicy(story.vaultArn);
    story.caller =
        QStringLiteral("arn:aws:sts::999999999999:assumed-role/Archiv/björn.straße-田中");
    QVERIFY(story.policy.size() > 18'500 && story.policy.size() <= 20'480);
    const lock::Moment now{utcTime({2026, 3, 9}, {9, 0}), {}};
    const auto lines = evidence::linesOfExport(longJournal(story));
    QVERIFY(lines && lines->lines.size() == 60);
    const auto subject = evidence::subjectOf(*lines, story.vaultArn, {}, now);
    m_evidence = evidence::collect(*subject, *lines, {now.utc, QTimeZone("Europe/Berlin")});
    m_bundle = evidence::bundleOf(m_evidence, true);
    QFile file(m_folder.filePath(QStringLiteral("a.pdf")));
    const QByteArray pdf = m_bundle.value(QStringLiteral("evidence.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
}

QString EvidencePagesTest::withoutBlanks(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return text.remove(blanks);
}

QString EvidencePagesTest::said(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    const bool isOver = process.waitForFinished(30'000) && process.exitCode() == 0;
    return isOver ? QString::fromUtf8(process.readAll()) : QString();
}

QString EvidencePagesTest::bodyOfPdf() const
{
    static const QRegularExpression frame(
        QStringLiteral("(^|\\f)SANDBOX ?\\n?vault Personal_2019 · evidence [0-9a-f]{16}\\n"
                       "\\d+ / \\d+\\n"));
    QString text = said(
        QStringLiteral("pdftotext"),
        {QStringLiteral("-raw"), m_folder.filePath(QStringLiteral("a.pdf")), QStringLiteral("-")});
    return withoutBlanks(text.remove(frame));
}

QString EvidencePagesTest::bodyOfHtml() const
{
    QString html = QString::fromUtf8(m_bundle.value(QStringLiteral("evidence.html")));
    static const QRegularExpression element(QStringLiteral("<[^>]*>"));
    static const QRegularExpression mark(QStringLiteral("<p class=\"mark\">[^<]*</p>"));
    html = html.mid(html.indexOf(QStringLiteral("<body>"))).remove(mark);
    html.replace(QStringLiteral("<li>"), QStringLiteral("-")).remove(element);
    for (const auto &[escape, letter] :
         {std::pair("&lt;", "<"), {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}})
        html.replace(QLatin1String(escape), QLatin1String(letter));
    return withoutBlanks(html);
}

void EvidencePagesTest::areAWholePdfWithItsFonts()
{
    const QString path = m_folder.filePath(QStringLiteral("a.pdf"));
    QVERIFY(said(QStringLiteral("qpdf"), {QStringLiteral("--check"), path})
                .contains(QStringLiteral("No syntax or stream encoding errors")));
    static const QRegularExpression embedded(QStringLiteral(" yes (yes|no ) yes "));
    const QStringList fonts =
        said(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(fonts.size() > 1);
    for (const QString &font : fonts)
        QVERIFY2(font.contains(embedded), qPrintable(font));
}

void EvidencePagesTest::sayInPrintWhatTheySayInABrowser()
{
    // Print says how letters without a font are named, where there are any.
    const QString printed =
        withLetters(bodyOfPdf().remove(withoutBlanks(words::lettersAreNamed())));
    const QString shown = bodyOfHtml();
    qsizetype same = 0;
    while (same < std::min(printed.size(), shown.size()) && printed.at(same) == shown.at(same))
        ++same;
    QVERIFY2(printed == shown, qPrintable(printed.mid(same - 40, 120) + QStringLiteral(" | ") +
                                          shown.mid(same - 40, 120)));
}

void EvidencePagesTest::holdEveryFactOfTheEvidence()
{
    const QString shown = bodyOfHtml();
    QStringList facts;
    for (const char *member : {"answers", "vault", "lock", "meaning", "notRecorded", "made"})
        addLeaves(facts, m_evidence.value(QLatin1String(member)));
    for (const QJsonValue &value :
         m_evidence.value(u"journal").toObject().value(u"lines").toArray())
        facts << value.toObject().value(u"line").toString()
              << value.toObject().value(u"hash").toString();
    for (const QJsonValue &value : m_evidence.value(u"events").toArray())
        addLeaves(facts, value);
    for (const QJsonValue &value : m_evidence.value(u"trials").toArray()) {
        QJsonObject trial = value.toObject();
        trial.remove(QLatin1String("answer"));
        for (const char *name : {"trial", "predicted", "agreement"}) // told in words
            trial.remove(QLatin1String(name));
        addLeaves(facts, trial);
        addLeaves(facts, value.toObject().value(u"answer").toObject().value(u"text"));
    }
    const QJsonObject policy = m_evidence.value(u"policy").toObject();
    facts << policy.value(u"text").toString() << policy.value(u"sha256").toString();
    QVERIFY(facts.size() > 600);
    for (const QString &fact : facts)
        QVERIFY2(shown.contains(withoutBlanks(fact)), qPrintable(fact));
}

void EvidencePagesTest::saySandboxOnEachOfThem()
{
    QStringList pages = said(QStringLiteral("pdftotext"),
                             {QStringLiteral("-raw"), m_folder.filePath(QStringLiteral("a.pdf")),
                              QStringLiteral("-")})
                            .split(u'\f');
    QVERIFY(pages.takeLast().isEmpty() && pages.size() > 20);
    const QString id = m_evidence.value(u"id").toString();
    for (const QString &page : pages)
        QVERIFY2(page.startsWith(QStringLiteral("SANDBOX")) && page.contains(id), qPrintable(page));
}

QTEST_MAIN(EvidencePagesTest)
#include "tst_evidencepages.moc"
