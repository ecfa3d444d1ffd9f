// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/connectionbar.h"

#include "aws/endpoint/regions.h"
#include "settings/settingsmodel.h"
#include "ui/appearance/theme.h"
#include "ui/appearance/titleicon.h"
#include "ui/connection/addkeysdialog.h"
#include "ui/connection/busyindicator.h"
#include "ui/connection/connectionchooser.h"
#include "ui/connection/connectiondetails.h"
#include "ui/connection/identitytext.h"
#include "ui/connection/regionchooser.h"
#include "ui/connection/signindialog.h"
#include "ui/furniture/modebadge.h"
#include "ui/furniture/valuedisplay.h"
#include "words/connectionwords.h"
#include "words/timewords.h"
#include "words/windowwords.h"
#include "workspace/typedkeys.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimeZone>
#include <QToolButton>

namespace vaultlock::ui {

namespace {

QToolButton *refreshButton(QAction *refresh)
{
    auto *button = new QToolButton;
    button->setDefaultAction(refresh);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    nameControl(button, QStringLiteral("Refresh"));
    return button;
}

QString identitySentence(const workspace::ConnectionIdentity &identity)
{
    QStringList parts{identity.account.isEmpty()
                          ? ConnectionBar::tr("account unknown")
                          : ConnectionBar::tr("account %1").arg(identity.account)};
    // `assumed-role/Admin/me` says who; the rest of the ARN stands before it, or in the details.
    if (!identity.arn.isEmpty())
        parts << identity.arn.section(u':', 5);
    parts << ConnectionBar::tr("credentials: %1").arg(identity.credentialsSource);
    if (identity.expiry)
        parts << ConnectionBar::tr("until %1")
                     .arg(words::momentText(*identity.expiry, QTimeZone::systemTimeZone()));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ConnectionBar::ConnectionBar(workspace::Workspace &workspace, QAction *refresh,
                             std::optional<workspace::ConnectionMemory> memory, QWidget *parent)
    : QToolBar(tr("Connection bar"), parent)
    , m_workspace(workspace)
    , m_memory(memory)
    , m_consent(this)
    , m_connection(new ConnectionChooser(workspace))
    , m_region(new RegionChooser)
    , m_identity(new IdentityText)
    , m_busy(new BusyIndicator)
    , m_mode(new ValueDisplay(QStringLiteral("Mode")))
{
    setObjectName(QStringLiteral("connectionBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_mode->setAlignment(Qt::AlignCenter);
    m_mode->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    layOut(refresh);

    connect(m_connection, &ConnectionChooser::chosen, this, &ConnectionBar::chooseConnection);
    connect(m_connection, &ConnectionChooser::keysAsked, this, &ConnectionBar::addKeys);
    connect(m_region, &RegionChooser::regionAsked, this, &ConnectionBar::chooseRegion);
    connect(&m_workspace, &workspace::Workspace::connectionChanged, this,
            &ConnectionBar::showConnection);
    connect(&m_workspace, &workspace::Workspace::connectionChanged, this,
            &ConnectionBar::keepChoice);
    connect(&m_workspace, &workspace::Workspace::identityChanged, this,
            &ConnectionBar::showIdentity);
    connect(&m_workspace, &workspace::Workspace::waitChanged, this, &ConnectionBar::showWait);
    if (const workspace::TypedKeys *keys = m_workspace.typedKeys())
        connect(keys, &workspace::TypedKeys::keychainAskedChanged, this, &ConnectionBar::showWait);
    connect(&m_consent, &LiveConsent::given, this, &ConnectionBar::liveAgreedTo);
    connect(m_busy, &BusyIndicator::cancelRequested, &m_workspace,
            &workspace::Workspace::cancelWait);
    if (m_memory)
        m_workspace.setOptions(m_memory->options());
    showConnection();
}

void ConnectionBar::layOut(QAction *refresh)
{
    auto *details = new QToolButton;
    m_details = details;
    // A sign, not a word: with large text every word here is taken from who we are.
    details->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    details->setIcon(titleIcon(TitleIcon::Information));
    details->setToolTip(tr("Connection details, and a test of the connection"));
    details->setFocusPolicy(Qt::TabFocus);
    nameControl(details, QStringLiteral("Connection details"));
    details->setObjectName(QStringLiteral("showConnectionDetails")); // the dialog has the other
    connect(details, &QToolButton::clicked, this, &ConnectionBar::showDetails);
    // One row widget, so that the distances are those of the grid.
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Space::unit, Space::unit, Space::unit, Space::unit);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_connection);
    layout->addWidget(m_region);
    layout->addWidget(m_identity, 1);
    layout->addWidget(m_busy);
    layout->addWidget(details);
    layout->addWidget(refreshButton(refresh));
    layout->addWidget(m_mode);
    addWidget(row);
}

void ConnectionBar::begin(const workspace::ConnectionChoice &choice, bool isOfCommandLine)
{
    if (isOfCommandLine) {
        m_forThisStart = choice;
        if (choice.kind != workspace::ConnectionChoice::Kind::Sandbox)
            m_consent.give();
    }
    m_consent.askFor(
        m_workspace, choice, [this, choice] { connectTo(choice); },
        [this] {
            m_forThisStart = workspace::ConnectionChoice();
            connectTo(*m_forThisStart);
        });
}

/// A choice that led nowhere was not asked about: it must not become a live connection unasked,
/// once the file that was wrong is right.
void ConnectionBar::refresh()
{
    if (m_workspace.phase() == workspace::Workspace::Phase::Disconnected)
        ask(m_workspace.choice());
    else
        m_workspace.refresh();
}

void ConnectionBar::chooseConnection(const workspace::ConnectionChoice &choice)
{
    const workspace::ConnectionChoice &present = m_workspace.choice();
    const bool isSame = choice.kind == present.kind && choice.name == present.name;
    if (isSame && m_workspace.phase() != workspace::Workspace::Phase::Disconnected)
        return showConnection();
    m_forThisStart.reset();
    // A Region that was chosen for another identity says nothing of this one.
    workspace::ConnectionChoice wanted = choice;
    if (isSame) {
        wanted.region = present.region;
        wanted.endpointUrl = present.endpointUrl;
    }
    ask(wanted);
}

void ConnectionBar::chooseRegion(const QString &text)
{
    if (!m_workspace.isLive() || text.isEmpty() || text == m_workspace.region())
        return showConnection();
    const auto region = Region::fromString(text);
    if (!region) {
        showConnection();
        emit refused(words::errorWords(region.error()));
        return;
    }
    workspace::ConnectionChoice choice = m_workspace.choice();
    if (text == choice.region)
        return; // asked for already
    choice.region = text;
    ask(choice);
    if (!aws::isListed(*region) && m_workspace.choice().region == text)
        emit warned(words::unlistedRegion(text));
}

void ConnectionBar::addKeys()
{
    if (!m_workspace.typedKeys())
        return;
    auto *dialog = new AddKeysDialog(*m_workspace.typedKeys(), window());
    connect(dialog, &AddKeysDialog::added, this, [this](const QString &label) {
        workspace::ConnectionChoice choice;
        choice.kind = workspace::ConnectionChoice::Kind::Keys;
        choice.name = label;
        ask(choice);
    });
    dialog->open();
}

void ConnectionBar::openChooser()
{
    m_connection->setFocus();
    m_connection->showPopup();
}

void ConnectionBar::showDetails()
{
    auto *details = new ConnectionDetails(m_workspace, m_memory, window());
    connect(details, &ConnectionDetails::signInAsked, this, [this] { signIn([] {}); });
    details->open();
}

bool ConnectionBar::isCuredBySigningIn(const Error &error) const
{
    const bool isOfTheSignIn =
        error.kind == ErrorKind::SsoLoginNeeded || error.kind == ErrorKind::SignInFileUnusable;
    return isOfTheSignIn && SignInDialog::subjectOf(m_workspace).has_value();
}

void ConnectionBar::signIn(const std::function<void()> &givenUp)
{
    const auto subject = SignInDialog::subjectOf(m_workspace);
    if (!subject)
        return givenUp();
    auto *dialog = new SignInDialog(*subject, m_workspace.connectionServices(), window());
    connect(dialog, &SignInDialog::signedIn, this, &ConnectionBar::refresh);
    connect(dialog, &QDialog::rejected, this, [this, givenUp, choice = m_workspace.choice()] {
        if (m_workspace.choice() == choice)
            givenUp();
    });
    dialog->open();
}

void ConnectionBar::ask(const workspace::ConnectionChoice &choice)
{
    m_consent.askFor(
        m_workspace, choice, [this, choice] { connectTo(choice); }, [this] { showConnection(); });
}

void ConnectionBar::open(const workspace::ConnectionChoice &choice,
                         const std::function<void()> &opened)
{
    m_forThisStart.reset();
    m_consent.askFor(
        m_workspace, choice,
        [this, choice, opened] {
            if (connectTo(choice))
                opened();
        },
        [this] { showConnection(); });
}

void ConnectionBar::followSettings(const settings::SettingsModel &model)
{
    using settings::Key;
    const auto follow = [this, &model] {
        m_workspace.setOptions(workspace::optionsOf(model));
        m_connection->setProfiles(model.value(Key::PinnedProfiles).toStringList(),
                                  model.value(Key::HiddenProfiles).toStringList());
    };
    connect(&model, &settings::SettingsModel::changed, this, [follow](Key key) {
        if (settings::settingOf(key).page == settings::Page::Connections)
            follow();
    });
    follow();
}

bool ConnectionBar::connectTo(const workspace::ConnectionChoice &choice)
{
    const auto busy = m_workspace.busyVault();
    const auto accepted = m_workspace.connectTo(choice);
    showConnection();
    if (!accepted)
        emit refused(busy ? words::switchingWhileBusy(busy->toString())
                          : words::errorWords(accepted.error()));
    return accepted.has_value();
}

/// What led somewhere is offered again at the next start. What the command line said, and the
/// sandbox of somebody who did not want to go live today, were for this one; an endpoint of the
/// command line is not to be lost on the way.
void ConnectionBar::keepChoice()
{
    const workspace::ConnectionChoice &choice = m_workspace.choice();
    if (m_memory && m_workspace.phase() == workspace::Workspace::Phase::Connected &&
        choice != m_forThisStart && choice.endpointUrl.isEmpty())
        m_memory->keepChoice(choice);
}

void ConnectionBar::showConnection()
{
    const workspace::ConnectionChoice &choice = m_workspace.choice();
    m_connection->showChoice(choice);
    const QString region = m_workspace.region();
    m_region->showRegion(region.isEmpty() && m_workspace.isLive() ? choice.region : region);
    m_region->setEnabled(m_workspace.isLive());
    showIdentity();
    showMode();
    showWait();
}

void ConnectionBar::showWait()
{
    const auto wait = m_workspace.wait();
    const workspace::TypedKeys *keys = m_workspace.typedKeys();
    if (keys && keys->isKeychainAsked())
        return m_busy->showWait(tr("Waiting for the keychain, which may ask for its password…"),
                                wait != workspace::Workspace::Wait::Nothing);
    switch (wait) {
    case workspace::Workspace::Wait::Nothing:
        return m_busy->showWait({});
    case workspace::Workspace::Wait::Connection:
        return m_busy->showWait(tr("Connecting…"));
    case workspace::Workspace::Wait::Vault:
        return m_busy->showWait(tr("Reading the vault…"));
    case workspace::Workspace::Wait::Vaults:
        return m_busy->showWait(tr("Reading the vaults…"));
    }
}

void ConnectionBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        showMode();
        m_identity->fit();
        m_details->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    }
}

void ConnectionBar::showIdentity()
{
    QString identity;
    switch (m_workspace.phase()) {
    case workspace::Workspace::Phase::Disconnected:
        m_identity->setText(tr("not connected"));
        break;
    case workspace::Workspace::Phase::Connecting:
        m_identity->setText(tr("connecting…"));
        break;
    case workspace::Workspace::Phase::Connected:
        identity = identitySentence(m_workspace.identity());
        m_identity->setText(identity);
        break;
    }
    emit identityShown(identity);
}

void ConnectionBar::showMode()
{
    const QString before = m_mode->text();
    ui::showMode(*m_mode, m_workspace.isLive());
    // At once: the window's title says it too, and waits for no event loop.
    if (m_mode->text() != before)
        m_mode->repaint();
}

} // namespace vaultlock::ui
