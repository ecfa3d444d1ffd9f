// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/verification.h"
#include "support/evidencejournal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <ctime>

using namespace vaultlock;
using namespace vaultlock::tests;
using evidence::Bundle;
using evidence::Check;
using Outcome = evidence::Check::Outcome;

namespace {

/// VAULTLOCK_EVERY_BIT: all of them, which takes minutes.
qsizetype stepOf(qsizetype usual)
{
    return qEnvironmentVariableIsSet("VAULTLOCK_EVERY_BIT") ? 1 : usual;
}

} // namespace

class VerificationTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatWasMade();
    void acceptsALockInProgressWithItsLineWithheld();
    void noticesABitOfEveryByteOfTheEvidence();
    void noticesBitsOfTheOtherFiles();
    void noticesAMissingFile();
    void noticesFilesOfAnotherFolder();
    void noticesWhatWasChangedWithItsSums_data();
    void noticesWhatWasChangedWithItsSums();
    void tellsANewerVersion();
    void readsTheFirstVersion();
    void readsTheSecondVersion();
    void refusesWhatReadersReadDifferently();
    void saysWhatTheSchemaMisses();
    void isNotHeldUpByLongTexts();
    void holdsItAgainstTheJournal();
    void holdsItAgainstTheService();

private:
    static Bundle made(const LockStory &story = {}, const QString &vault = {});
    static std::vector<Check> checks(const Bundle &bundle, const evidence::Against &against = {});
    static Outcome outcome(const std::vector<Check> &checks, const char *what);
    static bool hasFailed(const Bundle &bundle);
    /// With that object for evidence.json, and sums that fit.
    static Bundle with(Bundle bundle, const QJsonObject &object);
    static QJsonObject objectOf(const Bundle &bundle);
};

Bundle VerificationTest::made(const LockStory &story, const QString &vault)
{
    const auto lines = evidence::linesOfExport(journalOfALock(story));
    const auto subject = evidence::subjectOf(*lines, vault.isEmpty() ? story.vaultArn : vault, {},
                                             {utcTime({2026, 3, 9}, {9, 0}), {}});
    return evidence::bundleOf(
        evidence::collect(*subject, *lines,
                          {utcTime({2026, 3, 9}, {9, 0}), QTimeZone("Europe/Berlin")}),
        false);
}

std::vector<Check> VerificationTest::checks(const Bundle &bundle, const evidence::Against &against)
{
    return evidence::checksOf(bundle, evidence::readEvidence(bundle), against);
}

Outcome VerificationTest::outcome(const std::vector<Check> &checks, const char *what)
{
    for (const Check &check : checks) {
        if (check.what == QLatin1String(what))
            return check.outcome;
    }
    return Outcome::NotChecked;
}

bool VerificationTest::hasFailed(const Bundle &bundle)
{
    const auto all = checks(bundle);
    return std::any_of(all.begin(), all.end(),
                       [](const Check &check) { return check.outcome == Outcome::Failed; });
}

Bundle VerificationTest::with(Bundle bundle, const QJsonObject &object)
{
    bundle.insert(evidence::evidenceName, evidence::bytesOf(object));
    evidence::renewSums(bundle);
    return bundle;
}

QJsonObject VerificationTest::objectOf(const Bundle &bundle)
{
    return QJsonDocument::fromJson(bundle.value(evidence::evidenceName)).object();
}

void VerificationTest::acceptsWhatWasMade()
{
    const auto all = checks(made());
    QCOMPARE(all.size(), std::size_t(9));
    for (const Check &check : all) {
        const bool needsMore =
            check.what == QStringLiteral("journal") || check.what == QStringLiteral("service");
        QVERIFY2(check.outcome == (needsMore ? Outcome::NotChecked : Outcome::Ok),
                 qPrintable(check.what + QStringLiteral(": ") + check.why));
    }
}

void VerificationTest::acceptsALockInProgressWithItsLineWithheld()
{
    const Bundle bundle = made({}, QStringLiteral("other"));
    QVERIFY(!hasFailed(bundle));
    const auto all = checks(bundle);
    QVERIFY2(all[4].why.contains(QStringLiteral("1 of them withheld")), qPrintable(all[4].why));
}

void VerificationTest::noticesABitOfEveryByteOfTheEvidence()
{
    // The sums alone notice all of them, so that the rest need not be made for each.
    const QByteArray whole = made().value(evidence::evidenceName);
    Bundle bundle{{evidence::evidenceName, whole}};
    evidence::renewSums(bundle);
    const evidence::ReadEvidence unread{{}, {}};
    for (qsizetype bit = 0; bit < whole.size() * 8;
         bit += stepOf(9)) { // of every byte one, all in turn
        QByteArray flipped = whole;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        bundle.insert(evidence::evidenceName, flipped);
        QVERIFY2(outcome(evidence::checksOf(bundle, unread, {}), "sums") == Outcome::Failed,
                 qPrintable(QString::number(bit)));
    }
}

void VerificationTest::noticesBitsOfTheOtherFiles()
{
    const Bundle bundle = made();
    for (const QString &name : bundle.keys()) {
        const QByteArray whole = bundle.value(name);
        for (qsizetype bit = 0; bit < whole.size() * 8; bit += stepOf(9973)) {
            QByteArray flipped = whole;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            Bundle changed = bundle;
            changed.insert(name, flipped);
            QVERIFY2(hasFailed(changed), qPrintable(name + QString::number(bit)));
        }
    }
}

void VerificationTest::noticesAMissingFile()
{
    for (const QString &name : made().keys()) {
        Bundle bundle = made();
        bundle.remove(name);
        QVERIFY2(hasFailed(bundle), qPrintable(name));
        evidence::renewSums(bundle);
        QVERIFY2(name == evidence::sumsName || hasFailed(bundle), qPrintable(name));
    }
}

void VerificationTest::noticesFilesOfAnotherFolder()
{
    LockStory story;
    story.policy = LockStory::policyFor(story.vaultArn, QStringLiteral("Another"));
    const Bundle here = made();
    const Bundle there = made(story);
    for (const char *name : {"evidence.html", "evidence.json"}) {
        Bundle bundle = here;
        bundle.insert(QLatin1String(name), there.value(QLatin1String(name)));
        evidence::renewSums(bundle);
        QVERIFY2(outcome(checks(bundle), "files") == Outcome::Failed, name);
    }
}

void VerificationTest::noticesWhatWasChangedWithItsSums_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("what");
    QTest::newRow("who asked") << QStringLiteral("assumed-role/Records/alice")
                               << QStringLiteral("assumed-role/Records/bobby")
                               << QByteArray("lines");
    QTest::newRow("the policy's text")
        << QStringLiteral("\\\"Effect\\\":\\\"Deny\\\"")
        << QStringLiteral("\\\"Effect\\\":\\\"Allo\\\"") << QByteArray("policy");
    QTest::newRow("what was answered")
        << QStringLiteral("\"answered\": \"Denied\"") << QStringLiteral("\"answered\": \"Allowed\"")
        << QByteArray("facts");
    QTest::newRow("when it was completed")
        << QStringLiteral("\"time\": \"2026-03-02T16:04:05.678Z\"")
        << QStringLiteral("\"time\": \"2026-03-02T16:04:05.679Z\"") << QByteArray("facts");
    QTest::newRow("a hash") << QStringLiteral("\"previous\": \"\"")
                            << QStringLiteral("\"previous\": \"") + QString(64, u'a') + u'"'
                            << QByteArray("lines");
}

void VerificationTest::noticesWhatWasChangedWithItsSums()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QByteArray, what);
    Bundle bundle = made();
    const QByteArray before = bundle.value(evidence::evidenceName);
    QByteArray after = before;
    after.replace(from.toUtf8(), to.toUtf8());
    QVERIFY(after != before);
    bundle.insert(evidence::evidenceName, after);
    evidence::renewSums(bundle);
    QCOMPARE(outcome(checks(bundle), "schema"), Outcome::Ok);
    QCOMPARE(outcome(checks(bundle), what.constData()), Outcome::Failed);
}

void VerificationTest::tellsANewerVersion()
{
    QJsonObject object = objectOf(made());
    object.insert(QStringLiteral("version"), 4);
    object.insert(QStringLiteral("more"), true);
    const auto all = checks(with(made(), object));
    QCOMPARE(all[0].outcome, Outcome::Failed);
    QVERIFY2(all[0].why.contains(QStringLiteral("newer Vaultlock")), qPrintable(all[0].why));
    QCOMPARE(outcome(all, "policy"), Outcome::NotChecked);
    QCOMPARE(outcome(all, "sums"), Outcome::Ok);
}

/// As it was written before there were id, mode, clocks, witnesses and trials told as such.
void VerificationTest::readsTheFirstVersion()
{
    QJsonObject object = objectOf(made());
    for (const char *name : {"id", "mode", "clocks", "fourEyes"})
        object.remove(QLatin1String(name));
    QJsonArray dangers;
    for (const QJsonValue &value : object.value(u"dangers").toArray()) {
        QJsonObject danger = value.toObject();
        danger.remove(QLatin1String("witness"));
        dangers.append(danger);
    }
    object.insert(QStringLiteral("dangers"), dangers);
    object.insert(QStringLiteral("version"), 1);
    QVERIFY(!hasFailed(with(made(), object)));
    object.insert(QStringLiteral("mode"), QStringLiteral("LIVE"));
    QVERIFY(hasFailed(with(made(), object)));
}

/// As it was written before there was a rule of four eyes.
void VerificationTest::readsTheSecondVersion()
{
    QJsonObject object = objectOf(made());
    object.insert(QStringLiteral("version"), 2);
    QVERIFY(hasFailed(with(made(), object)));
    object.remove(QStringLiteral("fourEyes"));
    QVERIFY(!hasFailed(with(made(), object)));
}

void VerificationTest::refusesWhatReadersReadDifferently()
{
    Bundle bundle = made();
    QByteArray twice = bundle.value(evidence::evidenceName);
    twice.replace("{\n    \"answers\"", "{\n    \"zone\": \"UTC\",\n    \"answers\"");
    bundle.insert(evidence::evidenceName, twice);
    evidence::renewSums(bundle);
    QCOMPARE(outcome(checks(bundle), "schema"), Outcome::Failed);
}

void VerificationTest::saysWhatTheSchemaMisses()
{
    const QJsonObject object = objectOf(made());
    QCOMPARE(evidence::schemaFault(object), QString());
    for (const QString &member : object.keys()) {
        QJsonObject less = object;
        less.remove(member);
        QVERIFY2(!evidence::schemaFault(less).isEmpty(), qPrintable(member));
        QJsonObject other = object;
        other.insert(member, 7);
        QVERIFY2(!evidence::schemaFault(other).isEmpty(), qPrintable(member));
    }
}

/// What takes each letter into account would need minutes, or all of the stack.
void VerificationTest::isNotHeldUpByLongTexts()
{
    // What this process has the processor for, whatever else the machine does.
    const auto cost = [](const QJsonObject &evidence) {
        const std::clock_t before = std::clock();
        (void)evidence::schemaFault(evidence);
        return std::clock() - before;
    };
    const QJsonObject object = objectOf(made());
    const QString endless(4'000'000, u'a');
    for (const char *member : {"arn", "account"}) {
        QJsonObject vault = object.value(u"vault").toObject();
        vault.insert(QLatin1String(member), endless);
        QJsonObject longer = object;
        longer.insert(QStringLiteral("vault"), vault);
        QVERIFY2(!evidence::schemaFault(longer).isEmpty(), member);
    }
    for (const char *member : {"made", "id"}) {
        QJsonObject longer = object;
        longer.insert(QLatin1String(member), endless);
        QVERIFY2(!evidence::schemaFault(longer).isEmpty(), member);
        QVERIFY2(cost(longer) < 8 * cost(object), member);
    }
    // A digest that goes on behind its end is none.
    QJsonObject policy = object.value(u"policy").toObject();
    policy.insert(QStringLiteral("sha256"), QString(65, u'a'));
    QJsonObject other = object;
    other.insert(QStringLiteral("policy"), policy);
    QVERIFY(!evidence::schemaFault(other).isEmpty());
    // Where no pattern is, length is no fault.
    policy = object.value(u"policy").toObject();
    policy.insert(QStringLiteral("text"), endless);
    other.insert(QStringLiteral("policy"), policy);
    QCOMPARE(evidence::schemaFault(other), QString());
}

void VerificationTest::holdsItAgainstTheJournal()
{
    const auto with = [](const QByteArray &journal) {
        const auto lines = evidence::linesOfExport(journal);
        return outcome(checks(made(), {*lines, {}}), "journal");
    };
    QCOMPARE(with(journalOfALock()), Outcome::Ok);
    LockStory another;
    another.caller = QStringLiteral("arn:aws:iam::999999999999:user/mallory");
    QCOMPARE(with(journalOfALock(another)), Outcome::Failed);
    // One that went on since is the same journal.
    JournalText longer;
    const LockStory story;
    story.initiate(longer);
    QCOMPARE(with(longer.bytes()), Outcome::Failed); // but this is cut off
}

void VerificationTest::holdsItAgainstTheService()
{
    const LockStory story;
    const QDateTime when = utcTime({2031, 1, 1}, {0, 0});
    const auto said = [&when](const QByteArray &policy, aws::ServiceLockState state) {
        const aws::VaultLock lock{policy, state, when, {}, {}};
        return outcome(checks(made(), {{}, evidence::ServiceReading{{lock}, when, {}, {}}}),
                       "service");
    };
    QCOMPARE(said(story.policy, aws::ServiceLockState::Locked), Outcome::Ok);
    QCOMPARE(said(story.policy + ' ', aws::ServiceLockState::Locked), Outcome::Ok);
    QByteArray other = story.policy;
    QCOMPARE(said(other.replace("365", "364"), aws::ServiceLockState::Locked), Outcome::Failed);
    QCOMPARE(said(story.policy, aws::ServiceLockState::InProgress), Outcome::Failed);
    const lock::ReadingFailed failed{{ErrorKind::AccessDenied, {}, 403, {}, {}}};
    QCOMPARE(
        outcome(checks(made(), {{}, evidence::ServiceReading{{failed}, when, {}, {}}}), "service"),
        Outcome::NotChecked);
}

QTEST_GUILESS_MAIN(VerificationTest)
#include "tst_verification.moc"
