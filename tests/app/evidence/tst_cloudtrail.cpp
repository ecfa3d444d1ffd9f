// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/cloudtrail.h"
#include "support/evidencejournal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using evidence::Check;
using Outcome = evidence::Check::Outcome;

class CloudTrailTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSameCalls();
    void readsGzipToo();
    void noticesAnotherCallerOrMoment_data();
    void noticesAnotherCallerOrMoment();
    void tellsWhatIsInOneAlone();
    void noticesWhatWasRefusedThere();
    void noticesWhatWasDoneThoughTheJournalSaysThatItFailed();
    void tellsWhatCameOfACallThatTheJournalDoesNotSay();
    void knowsTheInitiateOfALockThatWasReceived();
    void knowsTheCompleteOfALockThatWasHandedOver();
    void takesARecordThatIsThereTwiceForOne();
    void looksAtThisVaultAlone();
    void neverTellsALockId();
    void refusesWhatIsDamaged();

private:
    static QJsonObject record(const QString &name, const QString &time, const QString &requestId);
    static QByteArray file(const QJsonArray &records);
    static QJsonArray both();
    static QJsonObject evidenceOf(const LockStory &story);
    static std::vector<Check> checks(const QJsonArray &records);
    static std::vector<Check> checksOf(const std::vector<journal::Entry> &entries,
                                       const QJsonArray &records);
    static QJsonObject refused(QJsonObject record);
    static VaultArn vault() { return *VaultArn::fromString(LockStory().vaultArn); }
};

QJsonObject CloudTrailTest::record(const QString &name, const QString &time,
                                   const QString &requestId)
{
    return {
        {QStringLiteral("eventSource"), QStringLiteral("glacier.amazonaws.com")},
        {QStringLiteral("eventName"), name},
        {QStringLiteral("eventTime"), time},
        {QStringLiteral("awsRegion"), QStringLiteral("us-west-2")},
        {QStringLiteral("recipientAccountId"), QStringLiteral("999999999999")},
        {QStringLiteral("requestID"), requestId},
        {QStringLiteral("somethingNew"), QStringLiteral("<script>")},
        {QStringLiteral("responseElements"),
         QJsonObject{{QStringLiteral("lockId"), QStringLiteral("LOCK-ID-of-the-trail")}}},
        {QStringLiteral("requestParameters"),
         QJsonObject{{QStringLiteral("vaultName"), QStringLiteral("records")},
                     {QStringLiteral("lockId"), QStringLiteral("LOCK-ID-of-the-trail")}}},
        {QStringLiteral("userIdentity"), QJsonObject{{QStringLiteral("arn"), LockStory().caller}}}};
}

QByteArray CloudTrailTest::file(const QJsonArray &records)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("Records"), records}}).toJson();
}

QJsonArray CloudTrailTest::both()
{
    return {record(QStringLiteral("InitiateVaultLock"), QStringLiteral("2026-03-02T15:04:06Z"),
                   QStringLiteral("AAABZpJrTyioDC_HsOmHae8EZp_uBSJr6cnGOLKp_XJCl-Q")),
            record(QStringLiteral("CompleteVaultLock"), QStringLiteral("2026-03-02T16:04:07Z"),
                   QStringLiteral("other"))};
}

QJsonObject CloudTrailTest::evidenceOf(const LockStory &story)
{
    const auto lines = evidence::linesOfExport(journalOfALock(story));
    const lock::Moment now{utcTime({2026, 3, 9}, {9, 0}), {}};
    const auto subject = evidence::subjectOf(*lines, story.vaultArn, {}, now);
    return evidence::collect(*subject, *lines, {now.utc, QTimeZone("Europe/Berlin")});
}

std::vector<Check> CloudTrailTest::checks(const QJsonArray &records)
{
    const auto read = evidence::trailRecordsIn(file(records), vault());
    return read ? evidence::trailChecks(evidenceOf({}), *read) : std::vector<Check>();
}

void CloudTrailTest::findsTheSameCalls()
{
    const auto all = checks(both());
    QCOMPARE(all.size(), std::size_t(2));
    for (const Check &check : all)
        QVERIFY2(check.outcome == Outcome::Ok, qPrintable(check.why));
    QVERIFY2(all[0].why.contains(QStringLiteral("request ID")), qPrintable(all[0].why));
    QVERIFY2(all[1].why.contains(QStringLiteral("time")), qPrintable(all[1].why));
}

void CloudTrailTest::readsGzipToo()
{
    const QByteArray text = file(both());
    // RFC 1952: of zlib's stream the deflated middle, with a head and a foot of gzip's.
    quint32 crc = 0xffffffffU;
    for (const char c : text) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320U : 0U);
    }
    QByteArray gzip =
        QByteArray::fromHex("1f8b0800000000000003") + qCompress(text).mid(6).chopped(4);
    for (const quint32 number : {~crc, static_cast<quint32>(text.size())}) {
        for (int byte = 0; byte < 4; ++byte)
            gzip.append(static_cast<char>(number >> (8 * byte) & 0xff));
    }
    const auto records = evidence::trailRecordsIn(gzip, vault());
    QVERIFY2(records, qPrintable(records ? QString() : records.error().detail));
    QCOMPARE(records->size(), std::size_t(2));
    QVERIFY(!evidence::trailRecordsIn(gzip.left(gzip.size() / 2), vault()));
}

void CloudTrailTest::noticesAnotherCallerOrMoment_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("caller") << QStringLiteral("userIdentity")
                            << QJsonValue(QJsonObject{{QStringLiteral("arn"),
                                                       QStringLiteral("arn:aws:iam::1:user/m")}});
    QTest::newRow("moment") << QStringLiteral("eventTime")
                            << QJsonValue(QStringLiteral("2026-03-05T15:04:06Z"));
    QTest::newRow("call") << QStringLiteral("eventName")
                          << QJsonValue(QStringLiteral("AbortVaultLock"));
    QTest::newRow("no moment") << QStringLiteral("eventTime") << QJsonValue(7);
}

void CloudTrailTest::noticesAnotherCallerOrMoment()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject changed = both()[0].toObject();
    changed.insert(member, value);
    const auto all = checks({changed, both()[1]});
    QCOMPARE(all[0].outcome, Outcome::Failed);
    QCOMPARE(all[1].outcome, Outcome::Ok);
}

void CloudTrailTest::tellsWhatIsInOneAlone()
{
    const auto none = checks({});
    QCOMPARE(none.size(), std::size_t(2));
    QCOMPARE(none[0].outcome, Outcome::NotChecked);
    QJsonArray more = both();
    more.append(record(QStringLiteral("AbortVaultLock"), QStringLiteral("2026-03-02T15:10:00Z"),
                       QStringLiteral("third")));
    const auto all = checks(more);
    QCOMPARE(all.size(), std::size_t(3));
    QCOMPARE(all[2].outcome, Outcome::Failed);
    QVERIFY2(all[2].why.contains(QStringLiteral("AbortVaultLock")), qPrintable(all[2].why));
}

QJsonObject CloudTrailTest::refused(QJsonObject record)
{
    record.insert(QStringLiteral("errorCode"), QStringLiteral("AccessDeniedException"));
    return record;
}

void CloudTrailTest::noticesWhatWasRefusedThere()
{
    for (const int which : {0, 1}) { // by request ID, by time
        QJsonArray records = both();
        records[which] = refused(records.at(which).toObject());
        const auto all = checks(records);
        QCOMPARE(all.size(), std::size_t(2));
        const Check &check = all[static_cast<std::size_t>(which)];
        QCOMPARE(check.outcome, Outcome::Failed);
        QVERIFY2(check.why.contains(QStringLiteral("refused")) &&
                     check.why.contains(QStringLiteral("AccessDeniedException")),
                 qPrintable(check.why));
    }
    // The journal says so, too.
    JournalText journal;
    const LockStory story;
    story.initiate(journal);
    journal.add(story.entry(journal::EntryKind::CompleteIntended, 60));
    journal.add(story.entry(journal::EntryKind::CompleteFailed, 61));
    const auto lines = evidence::linesOfExport(journal.bytes());
    const auto subject = evidence::subjectOf(*lines, story.vaultArn, {}, {});
    const QJsonArray records{both()[0], refused(both()[1].toObject())};
    const auto read = evidence::trailRecordsIn(file(records), vault());
    const auto made = evidence::collect(*subject, *lines, {utcTime({2026, 3, 9}, {9, 0}), {}});
    for (const Check &check : evidence::trailChecks(made, *read))
        QVERIFY2(check.outcome == Outcome::Ok, qPrintable(check.why));
}

std::vector<Check> CloudTrailTest::checksOf(const std::vector<journal::Entry> &entries,
                                            const QJsonArray &records)
{
    JournalText journal;
    for (const journal::Entry &entry : entries)
        journal.add(entry);
    const auto lines = evidence::linesOfExport(journal.bytes());
    const auto subject = evidence::subjectOf(*lines, LockStory().vaultArn, {}, {});
    const auto read = evidence::trailRecordsIn(file(records), vault());
    const auto made = evidence::collect(*subject, *lines, {utcTime({2026, 3, 9}, {9, 0}), {}});
    return evidence::trailChecks(made, *read);
}

void CloudTrailTest::noticesWhatWasDoneThoughTheJournalSaysThatItFailed()
{
    const LockStory story;
    using journal::EntryKind;
    for (const auto &[asked, failed, name] :
         {std::tuple(EntryKind::InitiateIntended, EntryKind::InitiateFailed, "InitiateVaultLock"),
          std::tuple(EntryKind::CompleteIntended, EntryKind::CompleteFailed, "CompleteVaultLock"),
          std::tuple(EntryKind::AbortIntended, EntryKind::AbortFailed, "AbortVaultLock")}) {
        for (const QString &requestId : {QString(), QStringLiteral("request")}) {
            journal::Entry answer = story.entry(failed, 1);
            answer.requestId = requestId;
            const QJsonObject done =
                record(QLatin1String(name), QStringLiteral("2026-03-02T15:04:06Z"), requestId);
            const auto found = checksOf({story.entry(asked, 0), answer}, {done});
            QCOMPARE(found.size(), std::size_t(1));
            QCOMPARE(found[0].outcome, Outcome::Failed);
            QVERIFY2(found[0].why.contains(QStringLiteral("by CloudTrail it was done")),
                     qPrintable(found[0].why));
            const auto same = checksOf({story.entry(asked, 0), answer}, {refused(done)});
            QCOMPARE(same[0].outcome, Outcome::Ok);
        }
    }
}

void CloudTrailTest::tellsWhatCameOfACallThatTheJournalDoesNotSay()
{
    const LockStory story;
    const QJsonObject done =
        record(QStringLiteral("AbortVaultLock"), QStringLiteral("2026-03-02T15:04:06Z"), {});
    const std::vector<journal::Entry> asked{story.entry(journal::EntryKind::AbortIntended, 0)};
    const auto was = checksOf(asked, {done});
    QCOMPARE(was[0].outcome, Outcome::Ok);
    QVERIFY2(was[0].why.contains(QStringLiteral("CloudTrail that it was done")),
             qPrintable(was[0].why));
    const auto wasNot = checksOf(asked, {refused(done)});
    QVERIFY2(wasNot[0].why.contains(QStringLiteral("CloudTrail that it was refused")),
             qPrintable(wasNot[0].why));
}

void CloudTrailTest::knowsTheInitiateOfALockThatWasReceived()
{
    const LockStory story;
    journal::Entry received = story.entry(journal::EntryKind::TakenOver, 30);
    received.lockId = story.lockId;
    received.policy = story.policy;
    received.colleague = QStringLiteral("Anna");
    received.created = utcTime({2026, 3, 2}, {15, 4, 5, 900});
    const auto initiated = [](const QString &time) {
        QJsonObject made =
            record(QStringLiteral("InitiateVaultLock"), time, QStringLiteral("annas"));
        made.insert(QStringLiteral("userIdentity"),
                    QJsonObject{{QStringLiteral("arn"),
                                 QStringLiteral("arn:aws:iam::999999999999:user/anna")}});
        return made;
    };
    const QJsonObject theirs = initiated(QStringLiteral("2026-03-02T15:04:05Z"));
    const auto found = checksOf({received}, {theirs});
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].outcome, Outcome::Ok);
    QVERIFY2(found[0].why.contains(QStringLiteral("user/anna")), qPrintable(found[0].why));
    QCOMPARE(checksOf({received}, {})[0].outcome, Outcome::NotChecked);
    // Another one is nobody's, at another time or refused; and a second one, too.
    for (const QJsonObject &other :
         {initiated(QStringLiteral("2026-03-02T15:09:05Z")), refused(theirs)}) {
        const auto checks = checksOf({received}, {other});
        QCOMPARE(checks.size(), std::size_t(2));
        QCOMPARE(checks[0].outcome, Outcome::NotChecked);
        QCOMPARE(checks[1].outcome, Outcome::Failed);
        QCOMPARE(checksOf({received}, {theirs, other})[1].outcome, Outcome::Failed);
    }
}

void CloudTrailTest::knowsTheCompleteOfALockThatWasHandedOver()
{
    const LockStory story;
    using journal::EntryKind;
    std::vector<journal::Entry> entries{
        story.entry(EntryKind::InitiateIntended, 0), story.entry(EntryKind::LockIdReceived, 1),
        story.entry(EntryKind::HandedOver, 30), story.entry(EntryKind::ObservedLocked, 90)};
    entries[1].lockId = story.lockId;
    entries[1].requestId = both()[0].toObject().value(u"requestID").toString();
    const auto found = checksOf(entries, both());
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[1].outcome, Outcome::Ok);
    QVERIFY2(found[1].why.contains(QStringLiteral("CompleteVaultLock")), qPrintable(found[1].why));
    // Nobody was given it.
    entries.erase(entries.begin() + 2);
    QCOMPARE(checksOf(entries, both())[1].outcome, Outcome::Failed);
}

void CloudTrailTest::takesARecordThatIsThereTwiceForOne()
{
    QJsonArray records;
    for (const QJsonValue &value : QJsonArray{both()[0], both()[1], both()[0], both()[1]}) {
        QJsonObject record = value.toObject();
        record.insert(QStringLiteral("eventID"), record.value(u"eventName"));
        records.append(record);
    }
    const auto all = checks(records);
    QCOMPARE(all.size(), std::size_t(2));
    for (const Check &check : all)
        QVERIFY2(check.outcome == Outcome::Ok, qPrintable(check.why));
    // Under one ID, but of somebody else: not the same.
    QJsonObject other = records[3].toObject();
    other.insert(QStringLiteral("userIdentity"), QJsonObject());
    records[3] = other;
    QCOMPARE(checks(records).size(), std::size_t(3));
}

void CloudTrailTest::looksAtThisVaultAlone()
{
    for (const char *member : {"awsRegion", "recipientAccountId", "eventSource"}) {
        QJsonObject other = both()[0].toObject();
        other.insert(QLatin1String(member), QStringLiteral("another"));
        QCOMPARE(evidence::trailRecordsIn(file({other}), vault())->size(), std::size_t(0));
    }
    QJsonObject other = both()[0].toObject();
    other.insert(QStringLiteral("requestParameters"),
                 QJsonObject{{QStringLiteral("vaultName"), QStringLiteral("other")}});
    QCOMPARE(evidence::trailRecordsIn(file({other, both()[0]}), vault())->size(), std::size_t(1));
}

void CloudTrailTest::neverTellsALockId()
{
    QJsonArray more = both();
    more.append(record(QStringLiteral("AbortVaultLock"), {}, {}));
    for (const Check &check : checks(more))
        QVERIFY2(!check.why.contains(QStringLiteral("LOCK-ID")), qPrintable(check.why));
}

void CloudTrailTest::refusesWhatIsDamaged()
{
    const QByteArray whole = file(both());
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("{}"), QByteArray("[]"), QByteArray("{\"Records\":7}"),
          QByteArray("{\"Records\":[7]}"), QByteArray("{\"Records\":[{}]}"),
          QByteArray("{\"Records\":[{\"eventName\":7,\"eventSource\":\"s3.amazonaws.com\"}]}"),
          whole.left(whole.size() / 2), QByteArray("\x1f\x8b no gzip"), QByteArray("\x1f\x8b")}) {
        const auto records = evidence::trailRecordsIn(bytes, vault());
        QVERIFY2(!records, bytes.left(20).constData());
        QVERIFY(!records.error().detail.isEmpty());
    }
}

QTEST_GUILESS_MAIN(CloudTrailTest)
#include "tst_cloudtrail.moc"
