// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/settingsoffer.h"

#include "aws/connection/resolvenetwork.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/journal/journalexport.h"
#include "ui/journal/journalintegrity.h"
#include "ui/policy/policypanel.h"
#include "ui/preferences/keptrows.h"
#include "ui/preferences/settingsdialog.h"
#include "ui/reconciliation/journalcheck.h"
#include "ui/reminders/loginstart.h"
#include "watch/watch.h"
#include "words/keptwords.h"
#include "words/settingwords.h"
#include "workspace/typedkeys.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPointer>

#include <initializer_list>

namespace vaultlock::ui {

namespace {

using settings::KeptThing;
using settings::Key;
using settings::Page;

/// Why a connection would refuse it.
QString objectionTo(Key key, const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    workspace::ConnectionChoice choice;
    if (key == Key::DefaultRegion)
        choice.region = text.trimmed();
    else if (key == Key::Endpoint)
        choice.endpointUrl = text.trimmed();
    if (const auto place = workspace::checkPlace(choice); !place)
        return place.error().detail;
    if (key != Key::ProxyAddress)
        return {};
    const auto proxy = aws::readProxyUrl({text.trimmed(), words::settingTitle(key)});
    return proxy ? QString() : proxy.error().detail;
}

class SettingsOffer : public QObject
{
public:
    SettingsOffer(const SettingsSources &sources, const SettingsSubjects &subjects, QWidget *window)
        : QObject(window)
        , m_sources(sources)
        , m_subjects(subjects)
        , m_window(window)
    {
    }

    void open()
    {
        if (m_dialog)
            return m_dialog->activateWindow();
        QStringList profiles;
        const aws::ProfileSet known = m_subjects.workspace.readProfiles();
        for (const aws::Profile &profile : known.profiles())
            profiles << profile.name;
        m_dialog = new SettingsDialog({m_sources.model, &objectionTo, profiles}, m_window);
        if (m_subjects.loginStart)
            addLoginStart(*m_subjects.loginStart);
        addJournal();
        addKept();
        m_dialog->open();
    }

private:
    void addLoginStart(LoginStart &login)
    {
        auto *box = new QCheckBox(LoginStart::label());
        nameControl(box, QStringLiteral("Start watching at each login"));
        box->setChecked(login.isWanted());
        connect(box, &QCheckBox::toggled, &login, [&login](bool isWanted) {
            if (isWanted != login.isWanted())
                login.setWanted(isWanted);
        });
        connect(&login, &LoginStart::changed, box,
                [box, &login] { box->setChecked(login.isWanted()); });
        m_dialog->addFact(Page::Watching, QStringLiteral("Start at login"),
                          {words::keptTitle(KeptThing::LoginStart),
                           SettingsDialog::tr("The desktop starts Vaultlock without a window at "
                                              "each login, and it reminds you of locks in "
                                              "progress."),
                           {},
                           {},
                           box});
    }

    void addJournal()
    {
        const QString &file = m_subjects.journalFile;
        if (!file.isEmpty())
            m_dialog->addFact(Page::Journal, QStringLiteral("Place of the journal"),
                              {SettingsDialog::tr("Where it is"),
                               words::keptSentence(KeptThing::Journal), placeOfJournal()});
        m_dialog->addFact(Page::Journal, QStringLiteral("What was verified"),
                          {SettingsDialog::tr("Whether it is whole"),
                           SettingsDialog::tr("Each line vouches for all before it; what was "
                                              "verified, and when."),
                           {},
                           {},
                           new JournalIntegrity(m_subjects.journal)});
        addExport();
        m_dialog->addFact(Page::Journal, QStringLiteral("Journal and service"),
                          {SettingsDialog::tr("Journal and service"),
                           SettingsDialog::tr("Holds what the journal says of each vault against "
                                              "what the service says."),
                           {},
                           {m_subjects.journalCheck.action()}});
        if (m_subjects.team)
            m_dialog->addFact(Page::Journal, QStringLiteral("Team"),
                              {words::keptTitle(KeptThing::TeamPlace),
                               SettingsDialog::tr("Hands this journal over to a database that a "
                                                  "team shares."),
                               {},
                               {m_subjects.team}});
    }

    /// The newest that is on disk may stand in a file beside it.
    QString placeOfJournal() const
    {
        settings::Places places;
        places.journal = m_subjects.journalFile;
        const auto kept = settings::keptThings(places, m_sources.file);
        for (const settings::Kept &one : kept) {
            if (one.thing == KeptThing::Journal)
                return words::keptPlace(one);
        }
        return m_subjects.journalFile;
    }

    void addExport()
    {
        auto *exports = new JournalExport(m_subjects.journal, m_dialog);
        auto *action = new QAction(SettingsDialog::tr("Export all entries…"), m_dialog);
        connect(action, &QAction::triggered, exports, [exports] { exports->begin({}); });
        QLabel *outcome = plainLabel(QStringLiteral("exportOutcome"));
        outcome->hide();
        connect(exports, &JournalExport::told, outcome, [outcome](const QString &sentence) {
            outcome->setText(sentence);
            outcome->show();
        });
        m_dialog->addFact(Page::Journal, QStringLiteral("Export"),
                          {SettingsDialog::tr("A copy to take along"),
                           SettingsDialog::tr("Every entry, as CSV for spreadsheets or as JSON "
                                              "lines; lock IDs are in it."),
                           {},
                           {action},
                           outcome});
    }

    void addKept()
    {
        auto *rows = new KeptRows({m_sources.places, m_sources.file, [this] { return running(); },
                                   [this](KeptThing thing) {
                                       removeByOwner(thing);
                                   }});
        m_dialog->addRow(Page::Privacy, rows, [rows] { return rows->searched(); });
    }

    std::optional<std::vector<lock::RunningLock>> running() const
    {
        const watch::Watch *watch = m_subjects.watch;
        return watch && watch->isListKnown() ? std::optional(watch->locks()) : std::nullopt;
    }

    void removeByOwner(KeptThing thing)
    {
        if (thing == KeptThing::RecentFiles) {
            m_subjects.policy.forgetRecentFiles();
        } else if (thing == KeptThing::LoginStart && m_subjects.loginStart) {
            m_subjects.loginStart->setWanted(false);
        } else if (thing == KeptThing::TeamPlace && m_subjects.team) {
            m_subjects.team->trigger();
        } else if (workspace::TypedKeys *keys = m_subjects.workspace.typedKeys();
                   thing == KeptThing::TypedKeys && keys) {
            for (const QString &label : keys->labels())
                keys->forget(label);
        }
    }

    const SettingsSources &m_sources;
    SettingsSubjects m_subjects;
    QWidget *m_window;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace

QAction *offerSettings(const SettingsSources *sources, const SettingsSubjects &subjects,
                       QWidget *window)
{
    if (!sources)
        return nullptr;
    subjects.policy.followSettings(sources->model);
    auto *offer = new SettingsOffer(*sources, subjects, window);
    auto *action = new QAction(SettingsDialog::tr("&Settings…"), window);
    action->setShortcut(Qt::CTRL | Qt::Key_Comma);
    action->setMenuRole(QAction::PreferencesRole);
    QObject::connect(action, &QAction::triggered, offer, &SettingsOffer::open);
    return action;
}

void noteOverrides(settings::SettingsModel &model, const workspace::ConnectionChoice &commandLine,
                   const QProcessEnvironment &environment)
{
    const auto note = [&](Key key, const QString &given, const char *option,
                          std::initializer_list<const char *> variables) {
        if (!given.isEmpty())
            return model.override(key, given, QLatin1String(option));
        for (const char *variable : variables) {
            const QString name = QLatin1String(variable);
            if (!environment.value(name).isEmpty())
                return model.override(key, environment.value(name), name);
        }
    };
    note(Key::DefaultRegion, commandLine.region, "--region", {"AWS_REGION", "AWS_DEFAULT_REGION"});
    note(Key::Endpoint, commandLine.endpointUrl, "--endpoint-url",
         {"AWS_ENDPOINT_URL_GLACIER", "AWS_ENDPOINT_URL"});
}

} // namespace vaultlock::ui
