// SPDX-License-Identifier: GPL-3.0-or-later

// What colleagues do with the vault that is looked at, as soon as it is heard of.
#pragma once

#include "core/identifiers.h"
#include "journal/entry.h"
#include "team/teamtypes.h"

#include <QObject>

#include <optional>
#include <vector>

namespace vaultlock::ui {

class TeamDesk;

class TeamNews : public QObject
{
    Q_OBJECT

public:
    /// desk: outlives it.
    explicit TeamNews(TeamDesk &desk, QObject *parent = nullptr);

    struct Subject
    {
        VaultArn vault;
        LockOrigin origin;
    };
    /// Nothing: no vault is looked at. What a colleague has under way with it is told at once.
    void setInView(const std::optional<Subject> &subject);

signals:
    void told(const QString &sentence);
    /// What a colleague did has changed what the service says of the vault in view.
    void readingWanted();

private:
    void take(const std::vector<team::TeamLine> &lines);
    void tellWhatIsUnderWay();
    bool isAboutIt(const journal::Entry &entry) const;
    bool isOfColleague(const team::TeamLine &line) const;

    TeamDesk &m_desk;
    std::optional<Subject> m_subject;
    bool m_isLooked = false; ///< what was there when it came into view
};

} // namespace vaultlock::ui
