// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalfilter.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/namedcombobox.h"
#include "ui/furniture/valuedisplay.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace vaultlock::ui {

JournalFilter::JournalFilter(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_place(new NamedComboBox(QStringLiteral("Where")))
    , m_subject(new NamedComboBox(QStringLiteral("What happened")))
{
    using Place = record::EntryFilter::Place;
    using Subject = record::EntryFilter::Subject;
    nameControl(m_search, QStringLiteral("Search the journal"));
    addClearButton(*m_search, QStringLiteral("Clear the search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setToolTip(
        tr("Vault, what happened, lock ID, request ID, account, Region, who, details. "
           "The whole ARN of a vault finds that vault alone."));
    const auto choice = [](QComboBox *box, const QString &text, auto value) {
        box->addItem(text, static_cast<int>(value));
    };
    choice(m_place, tr("Everywhere"), Place::Any);
    choice(m_place, tr("Live"), Place::Live);
    choice(m_place, tr("Sandbox"), Place::Sandbox);
    choice(m_subject, tr("Everything"), Subject::Any);
    choice(m_subject, tr("Initiate"), Subject::Initiate);
    choice(m_subject, tr("Complete"), Subject::Complete);
    choice(m_subject, tr("Abort"), Subject::Abort);
    choice(m_subject, tr("Trials"), Subject::Trial);
    choice(m_subject, tr("The team's rule"), Subject::Team);
    choice(m_subject, tr("Expired or gone"), Subject::End);
    choice(m_subject, tr("Failures"), Subject::Failure);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_place);
    layout->addWidget(m_subject);
    connect(m_search, &QLineEdit::textChanged, this, &JournalFilter::filterChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &JournalFilter::searchEntered);
    for (QComboBox *box : {m_place, m_subject})
        connect(box, &QComboBox::currentIndexChanged, this, &JournalFilter::filterChanged);
}

record::EntryFilter JournalFilter::filter() const
{
    return {m_search->text(),
            static_cast<record::EntryFilter::Place>(m_place->currentData().toInt()),
            static_cast<record::EntryFilter::Subject>(m_subject->currentData().toInt())};
}

void JournalFilter::clear()
{
    m_search->clear();
    m_place->setCurrentIndex(0);
    m_subject->setCurrentIndex(0);
}

void JournalFilter::searchFor(const QString &text)
{
    m_search->setText(text);
}

} // namespace vaultlock::ui
