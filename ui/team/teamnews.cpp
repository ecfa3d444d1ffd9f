// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/teamnews.h"

#include "journal/line.h"
#include "ui/team/teamdesk.h"
#include "words/teamstandingwords.h"

namespace vaultlock::ui {

namespace {

using Kind = journal::EntryKind;

bool changesTheService(Kind kind)
{
    return kind == Kind::LockIdReceived || kind == Kind::Completed || kind == Kind::Aborted;
}

/// It neither begins a lock's life nor ends it.
bool isBesideThePoint(Kind kind)
{
    return journal::isBesideTheLock(kind) || kind == Kind::ObservedInProgress ||
           kind == Kind::HandedOver || kind == Kind::HandOverFailed ||
           kind == Kind::CompleteFailed || kind == Kind::AbortFailed || kind == Kind::Unverified;
}

/// By its newest entry a colleague is still at it.
bool isUnderWay(Kind kind)
{
    return kind == Kind::InitiateIntended || kind == Kind::LockIdReceived ||
           kind == Kind::CompleteIntended || kind == Kind::AbortIntended || kind == Kind::TakenOver;
}

} // namespace

TeamNews::TeamNews(TeamDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &TeamDesk::linesArrived, this, &TeamNews::take);
    connect(&desk, &TeamDesk::standingChanged, this, &TeamNews::tellWhatIsUnderWay);
}

void TeamNews::setInView(const std::optional<Subject> &subject)
{
    m_subject = subject;
    m_isLooked = false;
    tellWhatIsUnderWay();
}

bool TeamNews::isAboutIt(const journal::Entry &entry) const
{
    if (!m_subject || entry.vaultArn != m_subject->vault.toString())
        return false;
    // They were written in several ways.
    const auto origin = LockOrigin::fromKey(entry.origin);
    return origin && origin->key() == m_subject->origin.key();
}

bool TeamNews::isOfColleague(const team::TeamLine &line) const
{
    // A journal without a line is no writer yet.
    return m_desk.standing().local && line.writer != m_desk.writer();
}

void TeamNews::take(const std::vector<team::TeamLine> &lines)
{
    QString newest;
    bool isToRead = false;
    for (const team::TeamLine &line : lines) {
        const auto entry = isOfColleague(line) ? journal::entryOf(line.text) : std::nullopt;
        if (!entry || !isAboutIt(*entry))
            continue;
        const QString said = words::colleagueDid(line.member, *entry, QTimeZone::systemTimeZone());
        if (!said.isEmpty())
            newest = said;
        isToRead = isToRead || changesTheService(entry->kind);
    }
    if (!newest.isEmpty())
        emit told(newest);
    if (isToRead)
        emit readingWanted();
}

void TeamNews::tellWhatIsUnderWay()
{
    // Before it is known which lines are this desk's own, all would be a colleague's.
    if (!m_subject || m_isLooked || !m_desk.standing().local ||
        m_desk.standing().phase != team::Standing::Phase::InStep)
        return;
    m_isLooked = true;
    const TeamModel &lines = m_desk.lines();
    for (int row = 0; row < lines.rowCount(); ++row) {
        const TeamModel::TeamRow &one = lines.rowAt(row);
        if (!one.entry || !isAboutIt(*one.entry) || isBesideThePoint(one.entry->kind))
            continue;
        if (isOfColleague(one.line) && isUnderWay(one.entry->kind))
            emit told(
                words::colleagueDid(one.line.member, *one.entry, QTimeZone::systemTimeZone()));
        return;
    }
}

} // namespace vaultlock::ui
