// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/firststeps.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/buttonweight.h"
#include "ui/furniture/paragraph.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/scrolling.h"
#include "ui/furniture/valuedisplay.h"
#include "words/firststepwords.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

constexpr int charactersOfALine = 84; // longer ones are hard to read

/// Asked how large it would like to be, it would shape all its text for a width that it never gets.
class Column final : public QWidget
{
public:
    QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace

FirstSteps::FirstSteps(QWidget *parent)
    : QWidget(parent)
    , m_heading(plainLabel(QStringLiteral("firstStepsHeading"), tr("First steps")))
    , m_forEver(new Paragraph(words::completingIsForEver()))
{
    setObjectName(QStringLiteral("firstSteps"));
    setAccessibleName(QStringLiteral("First steps"));
    auto *content = new Column;
    auto *column = new QVBoxLayout(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // While it is empty: the text is then laid out once, for the width that it has.
    layout->addWidget(scrollingUpAndDown(content));
    column->setContentsMargins(Space::group, Space::group, Space::group, Space::group);
    column->setSpacing(Space::panel);
    column->addWidget(buildHead());
    column->addWidget(new Paragraph(words::whatALockIs()));
    column->addWidget(m_forEver);
    column->addSpacing(Space::unit);
    column->addWidget(buildStages());
    column->addSpacing(Space::unit);
    column->addWidget(buildBeginnings());
    column->addStretch(1);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &FirstSteps::closed);
    followTheme();
}

QWidget *FirstSteps::buildHead()
{
    auto *close = new QPushButton(tr("Close"));
    nameControl(close, QStringLiteral("Close first steps"));
    connect(close, &QPushButton::clicked, this, &FirstSteps::closed);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_heading, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QWidget *FirstSteps::buildStages()
{
    auto *stages = new QWidget;
    auto *grid = new QGridLayout(stages);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::group);
    grid->setVerticalSpacing(Space::unit);
    grid->setColumnStretch(1, 1);
    int number = 0;
    for (const words::FirstStep &step : words::firstSteps()) {
        QLabel *name = plainLabel({}, QStringLiteral("%1  %2").arg(number + 1).arg(step.name));
        name->setWordWrap(false);
        QFont bold = Fonts::body();
        bold.setWeight(QFont::DemiBold);
        name->setFont(bold);
        grid->addWidget(name, number, 0, Qt::AlignTop);
        grid->addWidget(new Paragraph(step.text), number, 1);
        ++number;
    }
    return stages;
}

QWidget *FirstSteps::buildBeginnings()
{
    auto *beginnings = new QWidget;
    auto *grid = new QGridLayout(beginnings);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::panel);
    grid->setVerticalSpacing(Space::unit);
    grid->setColumnStretch(1, 1);
    m_rehearse = addBeginning(*grid, tr("Rehearse in the sandbox"), words::rehearsingMeaning());
    QPushButton *connection =
        addBeginning(*grid, tr("Connect to AWS…"), words::connectingMeaning());
    QPushButton *policy = addBeginning(*grid, tr("Open a policy…"), words::openingMeaning());
    connect(m_rehearse, &QPushButton::clicked, this, &FirstSteps::sandboxWanted);
    connect(connection, &QPushButton::clicked, this, &FirstSteps::connectionWanted);
    connect(policy, &QPushButton::clicked, this, &FirstSteps::policyWanted);
    return beginnings;
}

QPushButton *FirstSteps::addBeginning(QGridLayout &grid, const QString &text,
                                      const QString &meaning)
{
    const int row = grid.count() / 2;
    auto *button = new QPushButton(text);
    button->setObjectName(camelCase(QString(text).remove(u'…')));
    button->setAccessibleDescription(meaning);
    button->setAutoDefault(true); // Return presses it, too
    grid.addWidget(button, row, 0);
    auto *quiet = new Paragraph(meaning);
    quiet->setForegroundRole(QPalette::PlaceholderText);
    grid.addWidget(quiet, row, 1);
    return button;
}

QWidget *FirstSteps::placeForFocus() const
{
    return m_rehearse;
}

void FirstSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        followTheme();
}

void FirstSteps::followTheme()
{
    setMaximumWidth(charactersOfALine * fontMetrics().averageCharWidth());
    m_heading->setFont(Fonts::heading());
    QPalette palette = m_forEver->palette();
    palette.setColor(QPalette::WindowText, Theme::current().irreversible);
    m_forEver->setPalette(palette);
    applyWeight(*m_rehearse, ButtonWeight::Primary);
}

} // namespace vaultlock::ui
