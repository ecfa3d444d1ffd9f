// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/teamoffer.h"

#include "language/words.h"
#include "lock/vaultlocksession.h"
#include "ui/journal/journalpanel.h"
#include "ui/team/agreementdialog.h"
#include "ui/team/teamdesk.h"
#include "ui/team/teamdialog.h"
#include "ui/team/teamnews.h"
#include "ui/window/journalplace.h"
#include "ui/window/notices.h"
#include "words/teamstandingwords.h"

#include <QAction>

namespace vaultlock::ui {

namespace {

using Kind = team::TeamError::Kind;

bool isTheSame(const std::optional<team::TeamError> &a, const std::optional<team::TeamError> &b)
{
    return a.has_value() == b.has_value() &&
           (!a || (a->kind == b->kind && a->at == b->at && a->contradictions == b->contradictions));
}

/// What only a person can decide stays until it is decided, whatever page is in front.
class TeamAlarm : public QObject
{
public:
    TeamAlarm(TeamDesk &desk, Banner &banner, QWidget *window)
        : QObject(window)
        , m_desk(desk)
        , m_banner(banner)
        , m_window(window)
    {
        connect(&desk, &TeamDesk::standingChanged, this, &TeamAlarm::follow);
        follow();
    }

private:
    void follow()
    {
        auto error = m_desk.standing().error;
        if (error && !team::isForAPerson(*error))
            error.reset();
        if (isTheSame(error, m_told))
            return;
        m_told = std::move(error);
        show();
        if (m_told)
            m_banner.announce();
    }

    void show()
    {
        if (!m_told)
            return m_banner.clear();
        const words::ErrorWords told = words::teamTrouble(*m_told);
        const bool isAlarm =
            m_told->kind == Kind::Contradicted || m_told->kind == Kind::ChainBroken;
        m_banner.showNotice(isAlarm ? Banner::Tone::Alarm : Banner::Tone::Time, told.what,
                            (told.meaning + u'\n' + told.remedy + u'\n' + told.details).trimmed(),
                            choices());
    }

    std::vector<Banner::Choice> choices()
    {
        const auto ask = [this] {
            this->ask();
        };
        switch (m_told->kind) {
        case Kind::Contradicted:
            return {{Words::tr("Accept it as it is…"), ask}};
        case Kind::Diverged:
        case Kind::JournalBehind:
            return {{Words::tr("Begin a new chain…"), ask}};
        default:
            return {};
        }
    }

    /// What is agreed to is what was read.
    void ask()
    {
        auto *question = new AgreementDialog(*m_told, m_window);
        connect(question, &QDialog::accepted, &m_desk,
                [&desk = m_desk, error = *m_told] { desk.accept(error); });
        connect(question, &QDialog::finished, this, [this] { show(); });
        connect(&m_desk, &TeamDesk::standingChanged, question,
                [&desk = m_desk, question, error = m_told] {
                    if (!isTheSame(desk.standing().error, error))
                        question->reject();
                });
        question->open();
    }

    TeamDesk &m_desk;
    Banner &m_banner;
    QWidget *m_window;
    std::optional<team::TeamError> m_told;
};

std::optional<TeamNews::Subject> subjectOf(const workspace::Workspace &workspace)
{
    const lock::VaultLockSession *session = workspace.chosenSession();
    if (!session)
        return std::nullopt;
    return TeamNews::Subject{session->vault(), session->origin()};
}

} // namespace

TeamPieces offerTeam(TeamDesk *desk, workspace::Workspace &workspace, JournalPanel &journal,
                     Notices &notices, QWidget *window)
{
    if (!desk)
        return {&journal, nullptr};
    auto *action = new QAction(TeamDesk::tr("&Team’s journal…"), window);
    QObject::connect(action, &QAction::triggered, window, [desk, window] {
        auto *dialog = new TeamDialog(*desk, window);
        dialog->open();
    });
    auto *place = new JournalPlace(journal, *desk);
    QObject::connect(place, &JournalPlace::settingsAsked, action, &QAction::trigger);
    new TeamAlarm(*desk, notices.team(), window);
    auto *news = new TeamNews(*desk, window);
    const auto setInView = [news, &workspace] {
        news->setInView(subjectOf(workspace));
    };
    QObject::connect(&workspace, &workspace::Workspace::chosenVaultChanged, news, setInView);
    QObject::connect(news, &TeamNews::told, &notices.news(), &Banner::tell);
    QObject::connect(news, &TeamNews::readingWanted, &workspace, [&workspace] {
        if (const lock::VaultLockSession *session = workspace.chosenSession())
            workspace.readAgain(session->vault().name());
    });
    setInView();
    return {place, action};
}

} // namespace vaultlock::ui
