#include "ui/connection/connectionbar.h"

#include "aws/endpoint/regions.h"
#include "ui/appearance/namedcombobox.h"
#include "ui/appearance/theme.h"
#include "ui/appearance/valuedisplay.h"
#include "ui/connection/busyindicator.h"
#include "ui/text/wrappingtext.h"
#include "words/windowwords.h"

#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

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

/// In one line where there is room, else smaller and in two or three. What is beyond them is read
/// by scrolling with the keys, or from the tool tip.
class IdentityText final : public WrappingText
{
public:
    IdentityText()
    {
        nameControl(this, QStringLiteral("Identity"));
        setFocusPolicy(Qt::StrongFocus);
        QPalette flat;
        flat.setColor(QPalette::Base, Qt::transparent);
        setPalette(flat);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(this, &QPlainTextEdit::textChanged, this, [this] {
            setToolTip(toPlainText().toHtmlEscaped());
            fit();
        });
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        WrappingText::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            fit();
    }

private:
    static constexpr int mostLines = 3;

    void fit()
    {
        const QFontMetrics body(Fonts::body());
        const bool fitsInALine = body.horizontalAdvance(toPlainText()) + Space::half <= width();
        const QFont wanted = fitsInALine ? Fonts::body() : Fonts::caption();
        if (font().pointSizeF() != wanted.pointSizeF())
            setFont(wanted);
        setFixedHeight(
            std::min(heightForWidth(width()), mostLines * fontMetrics().lineSpacing() + 1));
    }
};

} // namespace

ConnectionBar::ConnectionBar(Workspace &workspace, QAction *refresh, QWidget *parent)
    : QToolBar(tr("Connection bar"), parent)
    , m_workspace(workspace)
    , m_connection(buildConnectionChooser())
    , m_region(buildRegionChooser())
    , m_identity(new IdentityText)
    , m_busy(new BusyIndicator)
    , m_mode(new ValueDisplay(QStringLiteral("Mode")))
{
    setObjectName(QStringLiteral("connectionBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_mode->setAlignment(Qt::AlignCenter);
    m_mode->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    // One row widget, so that the distances are those of the grid.
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Space::unit, Space::unit, Space::unit, Space::unit);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_connection);
    layout->addWidget(m_region);
    layout->addWidget(m_identity, 1);
    layout->addWidget(m_busy);
    layout->addWidget(refreshButton(refresh));
    layout->addWidget(m_mode);
    addWidget(row);

    connect(&m_workspace, &Workspace::connectionChanged, this, &ConnectionBar::showConnection);
    connect(&m_workspace, &Workspace::identityChanged, this, &ConnectionBar::showIdentity);
    connect(&m_workspace, &Workspace::waitChanged, this, &ConnectionBar::showWait);
    connect(m_busy, &BusyIndicator::cancelRequested, &m_workspace, &Workspace::cancelWait);
    showConnection();
}

QComboBox *ConnectionBar::buildConnectionChooser()
{
    auto *chooser = new NamedComboBox(QStringLiteral("Connection"));
    chooser->addItem(tr("Sandbox"), static_cast<int>(Workspace::Kind::Sandbox));
    chooser->addItem(tr("Environment"), static_cast<int>(Workspace::Kind::Environment));
    connect(chooser, &QComboBox::activated, this, &ConnectionBar::chooseConnection);
    return chooser;
}

QComboBox *ConnectionBar::buildRegionChooser()
{
    auto *chooser = new NamedComboBox(QStringLiteral("Region"));
    chooser->setEditable(true);
    chooser->setInsertPolicy(QComboBox::NoInsert);
    // Never completed in place: what Enter takes is what was typed.
    chooser->completer()->setCompletionMode(QCompleter::PopupCompletion);
    chooser->addItems(aws::listedRegions());
    chooser->lineEdit()->setPlaceholderText(tr("Region"));
    nameControl(chooser->lineEdit(), QStringLiteral("Region"));
    chooser->lineEdit()->setObjectName(QStringLiteral("regionText"));
    connect(chooser, &QComboBox::activated, this, &ConnectionBar::chooseRegion);
    connect(chooser->lineEdit(), &QLineEdit::editingFinished, this, &ConnectionBar::chooseRegion);
    return chooser;
}

void ConnectionBar::chooseConnection(int index)
{
    Workspace::Choice choice = m_workspace.choice();
    const auto kind = static_cast<Workspace::Kind>(m_connection->itemData(index).toInt());
    if (kind == choice.kind && m_workspace.phase() != Workspace::Phase::Disconnected)
        return;
    choice.kind = kind;
    ask(choice);
}

void ConnectionBar::chooseRegion()
{
    const QString text = m_region->currentText().trimmed();
    if (!m_workspace.isLive() || text.isEmpty() || text == m_workspace.region()) {
        showConnection();
        return;
    }
    if (const auto region = Region::fromString(text); !region) {
        showConnection();
        emit refused(words::errorWords(region.error()));
        return;
    }
    Workspace::Choice choice = m_workspace.choice();
    if (text == choice.region)
        return; // asked for already
    choice.region = text;
    ask(choice);
}

void ConnectionBar::ask(const Workspace::Choice &choice)
{
    const auto busy = m_workspace.busyVault();
    const auto accepted = m_workspace.connectTo(choice);
    showConnection();
    if (!accepted)
        emit refused(busy ? words::switchingWhileBusy(busy->toString())
                          : words::errorWords(accepted.error()));
}

void ConnectionBar::showConnection()
{
    const QSignalBlocker quietConnection(m_connection);
    const QSignalBlocker quietRegion(m_region);
    m_connection->setCurrentIndex(
        m_connection->findData(static_cast<int>(m_workspace.choice().kind)));
    const QString region = m_workspace.region();
    m_region->setEditText(region.isEmpty() && m_workspace.isLive() ? m_workspace.choice().region
                                                                   : region);
    m_region->setEnabled(m_workspace.isLive());
    showIdentity();
    showMode();
    showWait();
}

void ConnectionBar::showWait()
{
    switch (m_workspace.wait()) {
    case Workspace::Wait::Nothing:
        return m_busy->showWait({});
    case Workspace::Wait::Connection:
        return m_busy->showWait(tr("Connecting…"));
    case Workspace::Wait::Vault:
        return m_busy->showWait(tr("Reading the vault…"));
    case Workspace::Wait::Vaults:
        return m_busy->showWait(tr("Reading the vaults…"));
    }
}

void ConnectionBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        showMode();
        emit m_identity->textChanged(); // it fits itself anew
    }
}

void ConnectionBar::showIdentity()
{
    const Workspace::Identity identity = m_workspace.identity();
    switch (m_workspace.phase()) {
    case Workspace::Phase::Disconnected:
        return m_identity->setText(tr("not connected"));
    case Workspace::Phase::Connecting:
        return m_identity->setText(tr("connecting…"));
    case Workspace::Phase::Connected:
        const QString account = identity.account.isEmpty() ? tr("account unknown")
                                                           : tr("account %1").arg(identity.account);
        return m_identity->setText(account + QStringLiteral(" · ") +
                                   tr("credentials: %1").arg(identity.credentialsSource));
    }
}

void ConnectionBar::showMode()
{
    const Theme &theme = Theme::current();
    const bool isLive = m_workspace.isLive();
    m_mode->showText(isLive ? tr("LIVE") : tr("SANDBOX"));
    const QColor ground = isLive ? theme.badgeLive : theme.badgeSandbox;
    const QColor text = isLive ? theme.textOnBadgeLive : theme.textOnBadgeSandbox;
    m_mode->setStyleSheet(QStringLiteral("QLineEdit { background: %1; color: %2; border: none; "
                                         "border-radius: 4px; }")
                              .arg(ground.name(), text.name()));
    QFont bold = Fonts::body();
    bold.setBold(true);
    m_mode->setFont(bold);
    m_mode->setTextMargins(Space::panel, Space::half, Space::panel, Space::half);
}

} // namespace vaultlock::ui
