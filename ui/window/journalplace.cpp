// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/journalplace.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/journal/journalpanel.h"
#include "ui/team/teamdesk.h"
#include "ui/team/teampage.h"
#include "words/teamstandingwords.h"

#include <QAbstractItemView>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolButton>

namespace vaultlock::ui {

namespace {

constexpr int linesOfAPage = 3;

QToolButton *flatTeamButton(const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(text);
    nameControl(button, name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

JournalPlace::JournalPlace(JournalPanel &panel, TeamDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_panel(panel)
    , m_desk(desk)
    , m_pages(new QStackedWidget)
    , m_bar(new QWidget)
    , m_mark(flatTeamButton({}, QStringLiteral("Team")))
    , m_standing(new ValueDisplay(QStringLiteral("Standing with the team")))
{
    m_pages->addWidget(&panel);
    m_own = addSwitch(tr("This desk"), QStringLiteral("Journal of this desk"));
    m_team = addSwitch(tr("Team"), QStringLiteral("Journal of the team"));
    m_back = flatTeamButton(tr("Back to the vault"), QStringLiteral("Back to the vault"));
    auto *settings = flatTeamButton(tr("Settings…"), QStringLiteral("Settings of the team"));
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(Space::unit, Space::half, Space::unit, 0);
    bar->setSpacing(Space::half);
    bar->addWidget(m_own);
    bar->addWidget(m_team);
    bar->addSpacing(Space::unit);
    bar->addWidget(m_standing, 1);
    bar->addWidget(settings);
    bar->addWidget(m_back);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar, 0, 0, 1, 2);
    layout->addWidget(m_pages, 1, 0);
    layout->addWidget(m_mark, 1, 1, Qt::AlignTop);
    layout->setColumnStretch(0, 1);
    layout->setRowStretch(1, 1);
    // Whoever lays the panel out hears of both.
    connect(m_back, &QToolButton::clicked, &panel, [&panel] { emit panel.expansionAsked(false); });
    connect(settings, &QToolButton::clicked, this, &JournalPlace::settingsAsked);
    connect(m_own, &QToolButton::clicked, this, &JournalPlace::showOwn);
    connect(m_team, &QToolButton::clicked, this, &JournalPlace::showTeam);
    connect(m_mark, &QToolButton::clicked, this, [this] {
        emit m_panel.expansionAsked(true);
        showTeam();
    });
    connect(&desk, &TeamDesk::standingChanged, this, &JournalPlace::followStanding);
    m_own->setChecked(true);
    followStanding();
}

QToolButton *JournalPlace::addSwitch(const QString &text, const QString &name)
{
    QToolButton *button = flatTeamButton(text, name);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    return button;
}

void JournalPlace::showOwn()
{
    m_pages->setCurrentWidget(&m_panel);
    m_own->setChecked(true);
    m_back->hide();
    focusOwnTable();
}

/// Most desks have no team, and its table costs a start as much as the vaults'.
void JournalPlace::showTeam()
{
    if (!m_page) {
        m_page = new TeamPage(m_desk);
        m_pages->addWidget(m_page);
    }
    m_pages->setCurrentWidget(m_page);
    m_team->setChecked(true);
    m_back->show();
    if (isTall())
        m_page->showNewest();
    else
        focusOwnTable();
}

void JournalPlace::focusOwnTable()
{
    m_panel.findChild<QAbstractItemView *>(QStringLiteral("journal"))->setFocus();
}

void JournalPlace::followStanding()
{
    const team::Standing &standing = m_desk.standing();
    m_standing->setFont(Fonts::caption());
    m_standing->showText(words::teamStanding(standing, QTimeZone::systemTimeZone()));
    describeControl(m_mark, m_standing->text());
    m_mark->setText(words::teamStandingMark(standing));
    m_mark->setToolTip(m_standing->text().toHtmlEscaped());
    const bool isFailed = standing.phase == team::Standing::Phase::Failed;
    for (QWidget *widget : {static_cast<QWidget *>(m_mark), static_cast<QWidget *>(m_standing)}) {
        QPalette palette = widget->palette();
        const QColor colour = isFailed ? Theme::current().irreversible : Theme::current().textQuiet;
        palette.setColor(QPalette::Text, colour);
        palette.setColor(QPalette::ButtonText, colour);
        widget->setPalette(palette);
    }
    fit();
}

bool JournalPlace::isTall() const
{
    return height() >= linesOfAPage * m_panel.oneLineHeight();
}

void JournalPlace::fit()
{
    const bool isPage = isTall();
    for (QToolButton *button : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly) +
                                   m_bar->findChildren<QToolButton *>())
        button->setFont(Fonts::caption());
    m_bar->setVisible(isPage && m_desk.isSetUp());
    m_mark->setVisible(!isPage && m_desk.isSetUp());
    m_mark->setFixedHeight(m_panel.oneLineHeight() - Space::half);
    if (!isPage || !m_desk.isSetUp()) {
        // One line is this desk's.
        m_pages->setCurrentWidget(&m_panel);
        m_own->setChecked(true);
    }
    m_back->setVisible(m_pages->currentWidget() != &m_panel);
}

QSize JournalPlace::sizeHint() const
{
    return m_panel.sizeHint();
}

QSize JournalPlace::minimumSizeHint() const
{
    return m_panel.minimumSizeHint();
}

void JournalPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isTall())
        emit m_panel.expansionAsked(false);
    else
        QWidget::keyPressEvent(event);
}

void JournalPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void JournalPlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followStanding();
}

} // namespace vaultlock::ui
