// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guided/gallery.h"

#include "policy/guided/guidedform.h"
#include "ui/appearance/theme.h"
#include "ui/effect/timelinelegend.h"
#include "ui/effect/timelinethumbnail.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "words/guidedwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace vaultlock::ui {

Gallery::Gallery(QWidget *parent)
    : QWidget(parent)
    , m_heading(plainLabel(QStringLiteral("galleryHeading")))
    , m_entries(new QVBoxLayout)
    , m_legend(new TimelineLegendView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::panel, Space::panel, Space::panel, Space::panel);
    layout->setSpacing(Space::panel);
    layout->addWidget(m_heading);
    layout->addWidget(m_legend);
    layout->addLayout(m_entries);
    layout->addStretch(1);
    m_entries->setSpacing(Space::group);
    for (const policy::StartingPoint point : policy::startingPoints)
        m_entries->addWidget(entryFor(point));
}

QWidget *Gallery::entryFor(policy::StartingPoint point)
{
    auto *entry = new QWidget;
    auto *button = new QPushButton(words::startingPointName(point));
    button->setObjectName(camelCase(button->text()));
    button->setAccessibleDescription(words::startingPointMeaning(point));
    QLabel *meaning = plainLabel(QStringLiteral("startingPointMeaning"));
    meaning->setText(words::startingPointMeaning(point));
    m_pictures.push_back(new TimelineThumbnail);
    m_buttons.push_back(button);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::panel);
    head->addWidget(button);
    head->addWidget(m_pictures.back());
    head->addStretch(1);
    auto *layout = new QVBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    layout->addLayout(head);
    layout->addWidget(meaning);
    connect(button, &QPushButton::clicked, this, [this, point] { emit chosen(point); });
    return entry;
}

void Gallery::showFor(const std::optional<VaultArn> &vault, const QString &heading)
{
    m_heading->setText(heading);
    setEnabled(vault.has_value());
    std::set<TimelineVerdict> shown;
    for (std::size_t i = 0; vault && i < m_pictures.size(); ++i) {
        const std::string text =
            policy::policyOf(policy::rulesOf(policy::startingPoints[i], *vault), *vault);
        const auto timeline = policy::timelineOf(text, policy::ChosenVault{*vault});
        if (!timeline || timeline->lanes.empty())
            continue;
        m_pictures[i]->showTimeline(*timeline);
        for (const policy::ExplainedInterval &stretch : timeline->lanes.front().stretches)
            shown.insert(stretch.verdict);
    }
    m_legend->showVerdicts({shown.begin(), shown.end()});
    alignPictures();
}

/// The pictures stand in one column, so that they can be compared.
void Gallery::alignPictures()
{
    int widest = 0;
    for (const QPushButton *button : m_buttons)
        widest = std::max(widest, button->sizeHint().width());
    for (QPushButton *button : m_buttons)
        button->setMinimumWidth(widest);
}

void Gallery::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        alignPictures();
}

} // namespace vaultlock::ui
