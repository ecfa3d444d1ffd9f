// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guided/retentioncard.h"

#include "policy/guided/period.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/namedcombobox.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"
#include "ui/guided/boundchooser.h"
#include "words/guidedwords.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace vaultlock::ui {

using policy::Period;

namespace {

// As many days as the form reads.
constexpr int mostDays = 1'000'000'000;
// Of months and years: more than a policy can mean.
constexpr int mostYears = 196;
constexpr int monthsOfAYear = 12;

int mostOf(Period::Unit unit)
{
    return unit == Period::Unit::Days     ? mostDays
           : unit == Period::Unit::Months ? mostYears * monthsOfAYear
                                          : mostYears;
}

} // namespace

RetentionCard::RetentionCard(int number, QWidget *parent)
    : RuleCard(words::ruleTitle(policy::Retention{}), number, parent)
    , m_count(new QSpinBox)
    , m_unit(new NamedComboBox(named(QStringLiteral("Retention unit"))))
    , m_bound(new BoundChooser(named(QStringLiteral("Retention binds"))))
    , m_days(new ValueDisplay(named(QStringLiteral("Retention days"))))
    , m_first(new WrappingText)
{
    nameControl(m_first, named(QStringLiteral("First deletion date")));
    nameControl(m_count, named(QStringLiteral("Retention count")));
    m_count->setRange(1, mostDays);
    m_count->setGroupSeparatorShown(true);
    m_unit->addItem(tr("days"), static_cast<int>(Period::Unit::Days));
    m_unit->addItem(tr("months"), static_cast<int>(Period::Unit::Months));
    m_unit->addItem(tr("years"), static_cast<int>(Period::Unit::Years));

    auto *period = new QHBoxLayout;
    period->setSpacing(Space::unit);
    period->addWidget(m_count);
    period->addWidget(m_unit);
    period->addWidget(m_days);
    period->addStretch(1);
    fields()->addRow(tr("Keep for"), period);
    fields()->addRow(tr("Applies to"), m_bound);
    m_bound->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    content()->addWidget(m_first);
    m_meaning = addNote(QStringLiteral("boundMeaning"));

    connect(m_count, &QSpinBox::valueChanged, this, &RetentionCard::tellChange);
    connect(m_unit, &QComboBox::activated, this, &RetentionCard::tellChange);
    connect(m_bound, &BoundChooser::boundChosen, this, &RetentionCard::tellChange);
}

void RetentionCard::showRule(const policy::GuidedRule &rule, const Context &context)
{
    const auto &retention = std::get<policy::Retention>(rule);
    // What the fields say already is left as the person has put it: 24 months, or 2 years.
    if (daysOfFields() != retention.days) {
        const QSignalBlocker quietCount(m_count);
        const QSignalBlocker quietUnit(m_unit);
        const Period period = policy::periodOf(retention.days);
        m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(period.unit)));
        m_count->setMaximum(mostOf(period.unit));
        m_count->setValue(static_cast<int>(period.count));
    }
    m_bound->showBound(retention.bound);
    setSentence(words::ruleSentence(rule));
    m_days->showText(QStringLiteral("= ") + words::dayCount(retention.days));
    m_first->setText(words::firstDeletion(retention.days, context.today));
    m_meaning->setText(words::boundMeaning(retention.bound));
    m_meaning->setVisible(!m_meaning->text().isEmpty());
}

qint64 RetentionCard::daysOfFields() const
{
    return policy::daysOf(
        {m_count->value(), static_cast<Period::Unit>(m_unit->currentData().toInt())});
}

void RetentionCard::tellChange()
{
    const QSignalBlocker quiet(m_count);
    m_count->setMaximum(mostOf(static_cast<Period::Unit>(m_unit->currentData().toInt())));
    emit ruleChanged(policy::Retention{daysOfFields(), m_bound->bound()});
}

} // namespace vaultlock::ui
