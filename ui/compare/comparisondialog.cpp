// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparisondialog.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

/// Of the usual text: two policies beside each other.
constexpr int charactersOfBoth = 130;
constexpr int linesOfBoth = 34;
/// What the window manager and the desktop's panels may take.
constexpr int besideDialog = 96;

} // namespace

ComparisonDialog::ComparisonDialog(const QString &heading, const QString &sentence,
                                   const ComparedTexts::Pair &pair, QWidget *parent)
    : QDialog(parent)
    , m_buttons(new QHBoxLayout)
    , m_later(new QPushButton(tr("Close")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("comparisonDialog"));
    setWindowTitle(heading);
    QLabel *title = plainLabel({}, heading);
    title->setFont(Fonts::heading());
    auto *compared = new ComparedTexts(tr("Left policy"), tr("Right policy"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::panel, 0, Space::panel);
    layout->setSpacing(Space::unit);
    for (QLabel *label : {title, plainLabel(QStringLiteral("comparisonSentence"), sentence)}) {
        label->setContentsMargins(Space::panel, 0, Space::panel, 0);
        label->setVisible(!label->text().isEmpty());
        layout->addWidget(label);
    }
    layout->addWidget(compared, 1);
    m_buttons->setContentsMargins(Space::panel, 0, Space::panel, 0);
    m_buttons->setSpacing(Space::panel);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_later);
    layout->addLayout(m_buttons);
    m_later->setObjectName(QStringLiteral("decideNothing"));
    m_later->setAutoDefault(false);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    fitScreen();
    compared->compare(pair);
    m_later->setFocus();
}

void ComparisonDialog::fitScreen()
{
    const QSize room = screen()->availableSize() - QSize(besideDialog, besideDialog);
    const QFontMetrics metrics = fontMetrics();
    resize(QSize(charactersOfBoth * metrics.averageCharWidth(), linesOfBoth * metrics.height())
               .boundedTo(room));
}

void ComparisonDialog::addChoice(const QString &label, const std::function<void()> &effect)
{
    auto *button = new QPushButton(label);
    button->setObjectName(camelCase(label));
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    connect(button, &QPushButton::clicked, this, [this, effect] {
        accept();
        effect();
    });
}

void ComparisonDialog::setLater(const QString &label)
{
    m_later->setText(label);
}

} // namespace vaultlock::ui
