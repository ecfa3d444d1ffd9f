// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/keptrows.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"
#include "ui/preferences/removaldialog.h"
#include "words/keptwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <array>
#include <utility>

namespace vaultlock::ui {

namespace {

using settings::KeptThing;

/// An interface: never translated.
QString nameOf(KeptThing thing)
{
    static constexpr std::array names{
        "journal",    "team's journal", "drafts",         "sandbox",          "last look",
        "campaign",   "recent files",   "connections",    "layout",           "attempts",
        "typed keys", "other choices",  "start at login", "damaged settings",
    };
    static_assert(names.size() == static_cast<std::size_t>(settings::lastKeptThing) + 1);
    return QString::fromLatin1(names[static_cast<std::size_t>(thing)]);
}

} // namespace

KeptRows::KeptRows(Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_layout(new QVBoxLayout(this))
    , m_outcome(plainLabel(QStringLiteral("removalOutcome")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::panel);
    m_outcome->hide();
    m_layout->addWidget(m_outcome);
}

QString KeptRows::searched() const
{
    QString all;
    for (int i = 0; i <= static_cast<int>(settings::lastKeptThing); ++i) {
        const auto thing = static_cast<KeptThing>(i);
        all += words::keptTitle(thing) + u' ' + words::keptSentence(thing) + u' ';
    }
    return all;
}

void KeptRows::look()
{
    delete std::exchange(m_rows, new QWidget);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::group);
    for (const settings::Kept &kept : settings::keptThings(m_parts.places, m_parts.settings))
        layout->addWidget(makeRow(kept));
    m_layout->addWidget(m_rows);
}

QWidget *KeptRows::makeRow(const settings::Kept &kept)
{
    const bool isByHand = settings::removalOf(kept.thing) == settings::Removal::ByHand;
    const QString name = nameOf(kept.thing);
    auto *row = new QWidget;
    auto *text = new QVBoxLayout;
    text->setSpacing(Space::half);
    text->addWidget(plainLabel({}, words::keptTitle(kept.thing)));
    text->addWidget(quietLabel({}, words::keptSentence(kept.thing)));
    auto *place = new WrappingText(WrappingText::Breaks::Anywhere);
    nameControl(place, QStringLiteral("Place of ") + name);
    place->setText(words::keptPlace(kept));
    text->addWidget(place);
    auto *remove = new QPushButton(isByHand ? tr("How to remove…") : tr("Remove…"));
    remove->setAutoDefault(false);
    nameControl(remove, QStringLiteral("Remove ") + name);
    connect(remove, &QPushButton::clicked, this, [this, kept] { ask(kept); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::panel);
    layout->addLayout(text, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
    return row;
}

void KeptRows::ask(const settings::Kept &kept)
{
    auto *dialog =
        new RemovalDialog(kept, m_parts.running ? m_parts.running() : std::nullopt, this);
    connect(dialog, &QDialog::accepted, this, [this, thing = kept.thing] { remove(thing); });
    dialog->open();
}

void KeptRows::remove(KeptThing thing)
{
    QString outcome = words::removed(thing);
    if (settings::removalOf(thing) == settings::Removal::ByItsOwner) {
        // Its owner does so in time, asks first, or cannot: what is still there is listed below.
        outcome = words::askedToRemove(thing);
        m_parts.removeByOwner(thing);
    } else if (const auto done = settings::remove(thing, m_parts.places, m_parts.settings); !done) {
        outcome = words::notRemoved(done.error().detail);
    }
    m_outcome->setText(outcome);
    m_outcome->show();
    look();
    // The button that had it is gone.
    if (auto *first = m_rows->findChild<QPushButton *>())
        first->setFocus();
}

void KeptRows::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

} // namespace vaultlock::ui
