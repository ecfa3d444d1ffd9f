// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "lock/ownership.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::lock;
using journal::Entry;
using journal::EntryKind;

namespace {

const QDateTime began = utcTime(QDate(2026, 3, 2), QTime(15, 4));
const QByteArray policyText = R"({"Version":"2012-10-17","Statement":[]})";
const QByteArray reformatted = "{ \"Statement\": [],\n \"Version\": \"2012-10-17\" }";
const QByteArray otherPolicy = R"({"Version":"2012-10-17","Statement":[{}]})";
const QUuid ours = QUuid::createUuid();
constexpr int hour = 3600;
constexpr int day = 24 * hour;

Entry entry(EntryKind kind, const QUuid &attempt = ours, int serviceAhead = 0)
{
    Entry made;
    made.kind = kind;
    made.attempt = attempt;
    made.time = began;
    if (kind == EntryKind::InitiateIntended) {
        made.policy = policyText;
        made.policySha256 = sha256Hex(policyText);
        made.expires = began.addSecs(day + serviceAhead);
    } else if (kind == EntryKind::LockIdReceived) {
        made.lockId = QStringLiteral("id");
        made.expires = began.addSecs(day + serviceAhead);
    } else if (kind == EntryKind::LockIdEntered) {
        made.lockId = QStringLiteral("typed");
        made.policySha256 = sha256Hex(policyText);
        made.expires = began.addSecs(day + serviceAhead);
    } else if (kind == EntryKind::CompleteFailed) {
        made.serviceCode = QStringLiteral("InvalidParameterValueException");
    }
    return made;
}

aws::VaultLock lockThere(int secondsAfter, const QByteArray &policy = policyText,
                         bool isLocked = false)
{
    const QDateTime created = began.addSecs(secondsAfter);
    return {policy,
            isLocked ? aws::ServiceLockState::Locked : aws::ServiceLockState::InProgress,
            created,
            isLocked ? std::optional<QDateTime>() : created.addDays(1),
            {}};
}

std::vector<Attempt> attemptsOf(const std::vector<Entry> &entries)
{
    return attemptsIn(entries, {}, {began, std::chrono::hours(1)}, std::chrono::seconds(35));
}

/// "none", or on what the claim stands, and what speaks against it.
QString nameOf(const std::optional<Claim> &claim)
{
    if (!claim)
        return QStringLiteral("none");
    const char *bases[] = {"circumstances", "in doubt", "entered", "given"};
    QString name = QString::fromLatin1(bases[static_cast<int>(claim->basis)]);
    if (claim->contradictions.estimatedTime)
        name += QStringLiteral(", estimate");
    if (claim->contradictions.creationTime)
        name += QStringLiteral(", time");
    if (claim->contradictions.policy)
        name += QStringLiteral(", policy");
    if (claim->contradictions.refusal)
        name += QStringLiteral(", refused");
    return name;
}

} // namespace

using Entries = std::vector<vaultlock::journal::Entry>;
Q_DECLARE_METATYPE(vaultlock::aws::VaultLock)
Q_DECLARE_METATYPE(Entries)

class OwnershipTest : public QObject
{
    Q_OBJECT

private slots:
    void anIdThatTheServiceGaveUsIsOurs_data();
    void anIdThatTheServiceGaveUsIsOurs() { isClaimed(); }
    void withoutAnIdItGoesByPolicyAndTime_data();
    void withoutAnIdItGoesByPolicyAndTime() { isClaimed(); }
    void anEnteredIdIsOfTheLockOfThatDay_data();
    void anEnteredIdIsOfTheLockOfThatDay() { isClaimed(); }
    void whatTheServiceSaidExactlyCountsForMoreThanAnEstimate();
    void whoeverSentItInThisRunNeedsNoClock();
    void theStrongestClaimWins();

private:
    static void isClaimed();
    static void columns()
    {
        QTest::addColumn<Entries>("entries");
        QTest::addColumn<aws::VaultLock>("lock");
        QTest::addColumn<QString>("claim");
    }
};

void OwnershipTest::isClaimed()
{
    QFETCH(Entries, entries);
    QFETCH(aws::VaultLock, lock);
    QFETCH(QString, claim);
    auto attempts = attemptsOf(entries);
    QCOMPARE(attempts.size(), std::size_t(1));
    QCOMPARE(nameOf(claimOf(attempts[0], lock)), claim);
    QCOMPARE(attemptOf(attempts, lock) != nullptr, claim != QLatin1String("none"));
}

void OwnershipTest::anIdThatTheServiceGaveUsIsOurs_data()
{
    columns();
    const auto row = [](const char *name, const Entries &more, const aws::VaultLock &lock,
                        const char *claim) {
        Entries entries{entry(EntryKind::InitiateIntended), entry(EntryKind::LockIdReceived)};
        entries.insert(entries.end(), more.begin(), more.end());
        QTest::newRow(name) << entries << lock << QString::fromLatin1(claim);
    };
    row("at once", {}, lockThere(1), "given");
    row("policy in another format", {}, lockThere(1, reformatted), "given");
    row("by another of the service's clocks", {}, lockThere(-60), "given");
    row("three hours later by the service's date", {}, lockThere(3 * hour), "given, estimate");
    row("a day before by the service's date", {}, lockThere(-day), "given, estimate");
    row("another policy", {}, lockThere(1, otherPolicy), "in doubt, policy");
    row("another policy and time", {}, lockThere(hour, otherPolicy), "in doubt, estimate, policy");
    row("refused by the service",
        {entry(EntryKind::CompleteIntended), entry(EntryKind::CompleteFailed)}, lockThere(1),
        "in doubt, refused");
    row("noted lost by another instance", {entry(EntryKind::LockIdLost)}, lockThere(1), "given");
    row("a failed abort", {entry(EntryKind::AbortIntended), entry(EntryKind::AbortFailed)},
        lockThere(hour), "given, estimate");
    row("told gone, and there again", {entry(EntryKind::ObservedNoLock)}, lockThere(1), "given");
    row("told expired, and there again", {entry(EntryKind::Expired)}, lockThere(1), "given");
    row("told gone, and another one there", {entry(EntryKind::ObservedNoLock)}, lockThere(hour),
        "none");
    row("told gone, and another policy there", {entry(EntryKind::ObservedNoLock)},
        lockThere(1, otherPolicy), "none");
    row("aborted by us", {entry(EntryKind::AbortIntended), entry(EntryKind::Aborted)}, lockThere(1),
        "none");
    row("to be aborted by us, and another one there", {entry(EntryKind::AbortIntended)},
        lockThere(hour), "none");
    row("locked", {entry(EntryKind::Completed)}, lockThere(1, policyText, true), "given");
    row("locked, and in progress again", {entry(EntryKind::Completed)}, lockThere(1), "none");
}

void OwnershipTest::withoutAnIdItGoesByPolicyAndTime_data()
{
    columns();
    const auto row = [](const char *name, const Entries &more, const aws::VaultLock &lock,
                        const char *claim, int serviceAhead = 0) {
        Entries entries{entry(EntryKind::InitiateIntended, ours, serviceAhead)};
        entries.insert(entries.end(), more.begin(), more.end());
        QTest::newRow(name) << entries << lock << QString::fromLatin1(claim);
    };
    const Entry failed = entry(EntryKind::InitiateFailed);
    Entry refused = failed;
    refused.serviceCode = QStringLiteral("AccessDeniedException");
    Entry throttled = failed;
    throttled.serviceCode = QStringLiteral("ThrottlingException");
    row("at once", {}, lockThere(1), "circumstances");
    row("in another format", {}, lockThere(1, reformatted), "circumstances");
    row("another policy", {}, lockThere(1, otherPolicy), "none");
    row("made before we began", {}, lockThere(-hour), "none");
    row("made long after", {}, lockThere(2 * hour), "none");
    row("Date hours ahead", {}, lockThere(1), "circumstances", 5 * hour);
    row("Date hours behind", {}, lockThere(1), "circumstances", -5 * hour);
    row("Date and creation hours ahead", {}, lockThere(5 * hour), "circumstances", 5 * hour);
    row("carried out 36 s later", {failed}, lockThere(36), "circumstances");
    row("carried out 36 s later, after a 400 that says nothing", {throttled}, lockThere(36),
        "circumstances");
    row("refused, then made by somebody else", {refused}, lockThere(36), "none");
    row("given up, then made the next day", {failed}, lockThere(day), "none");
}

void OwnershipTest::anEnteredIdIsOfTheLockOfThatDay_data()
{
    columns();
    const Entry typed = entry(EntryKind::LockIdEntered);
    QTest::newRow("made elsewhere") << Entries{typed} << lockThere(0) << QStringLiteral("entered");
    QTest::newRow("made elsewhere, another one by now")
        << Entries{typed} << lockThere(hour) << QStringLiteral("none");
    QTest::newRow("made elsewhere, another policy by now")
        << Entries{typed} << lockThere(0, otherPolicy) << QStringLiteral("none");
    QTest::newRow("of our own lock")
        << Entries{entry(EntryKind::InitiateIntended), entry(EntryKind::LockIdLost), typed}
        << lockThere(0) << QStringLiteral("entered");
    QTest::newRow("of our own lock, Date hours ahead")
        << Entries{entry(EntryKind::InitiateIntended, ours, 5 * hour), typed} << lockThere(0)
        << QStringLiteral("entered");
    // It may be right for all that: whoever entered it is told, and may enter another.
    QTest::newRow("refused") << Entries{typed, entry(EntryKind::CompleteFailed)} << lockThere(0)
                             << QStringLiteral("entered");
}

void OwnershipTest::whatTheServiceSaidExactlyCountsForMoreThanAnEstimate()
{
    Entry observed = entry(EntryKind::ObservedInProgress);
    observed.created = began.addSecs(3 * hour);
    observed.expires = began.addSecs(3 * hour + day);
    const auto attempts = attemptsOf(
        {entry(EntryKind::InitiateIntended), entry(EntryKind::LockIdReceived), observed});
    QCOMPARE(nameOf(claimOf(attempts[0], lockThere(3 * hour))), QStringLiteral("given"));
    // Another time is told, and takes nothing away.
    QCOMPARE(nameOf(claimOf(attempts[0], lockThere(3 * hour + 1))),
             QStringLiteral("in doubt, time"));
}

void OwnershipTest::whoeverSentItInThisRunNeedsNoClock()
{
    auto attempts = attemptsOf({entry(EntryKind::InitiateIntended)});
    QCOMPARE(nameOf(claimOf(attempts[0], lockThere(5 * hour))), QStringLiteral("none"));
    attempts[0].isSentByThisRun = true;
    QCOMPARE(nameOf(claimOf(attempts[0], lockThere(5 * hour))), QStringLiteral("circumstances"));
    QCOMPARE(nameOf(claimOf(attempts[0], lockThere(5 * hour, otherPolicy))),
             QStringLiteral("none"));
    attempts = attemptsIn({entry(EntryKind::InitiateIntended)}, attempts,
                          {began, std::chrono::hours(1)}, std::chrono::seconds(35));
    QCOMPARE(nameOf(claimOf(attempts[0], lockThere(5 * hour))), QStringLiteral("circumstances"));
}

void OwnershipTest::theStrongestClaimWins()
{
    const QUuid other = QUuid::createUuid();
    const auto ownerOf = [](const Entries &entries, const aws::VaultLock &lock) {
        auto attempts = attemptsOf(entries);
        const Attempt *owner = attemptOf(attempts, lock);
        return owner ? owner->id : QUuid();
    };
    const Entries given{entry(EntryKind::InitiateIntended), entry(EntryKind::LockIdReceived)};
    const auto with = [&given](const Entry &more) {
        Entries entries = given;
        entries.push_back(more);
        return entries;
    };
    // A newer attempt of which nothing came, or an ID that was typed, does not hide a given one.
    QCOMPARE(ownerOf(with(entry(EntryKind::InitiateIntended, other)), lockThere(1)), ours);
    QCOMPARE(ownerOf(with(entry(EntryKind::LockIdEntered, other)), lockThere(0)), ours);
    QCOMPARE(ownerOf(with(entry(EntryKind::InitiateIntended, other)), lockThere(3 * hour)), ours);
    // Of two that the service gave us, the newer; and a typed one where there is doubt.
    QCOMPARE(ownerOf(with(entry(EntryKind::LockIdReceived, other)), lockThere(1)), other);
    Entry typed = entry(EntryKind::LockIdEntered, other);
    typed.policySha256 = sha256Hex(otherPolicy);
    QCOMPARE(ownerOf(with(typed), lockThere(0, otherPolicy)), other);
}

QTEST_GUILESS_MAIN(OwnershipTest)
#include "tst_ownership.moc"
