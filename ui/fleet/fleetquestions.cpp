// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/fleetquestions.h"

#include "ui/appearance/theme.h"
#include "ui/fleet/flowlayout.h"
#include "ui/fleet/questionname.h"
#include "ui/furniture/namedcombobox.h"
#include "ui/furniture/valuedisplay.h"
#include "words/fleetwindowwords.h"
#include "words/visibletext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace vaultlock::ui {

namespace {

constexpr int letters = 20; // of the fields

QCheckBox *tick(const QString &text, const char *name)
{
    auto *box = new QCheckBox(text);
    nameControl(box, QString::fromLatin1(name));
    box->setToolTip(words::unknownPasses());
    return box;
}

} // namespace

FleetQuestions::FleetQuestions(FleetMemory memory, QWidget *parent)
    : QWidget(parent)
    , m_memory(memory)
    , m_text(new QLineEdit)
    , m_notLocked(tick(tr("Not locked"), "Not locked"))
    , m_notEmpty(tick(tr("Not empty"), "Not empty"))
    , m_held(tick(tr("Not held by its lock, with the tag"), "Not held by its lock"))
    , m_tag(new QLineEdit(QStringLiteral("LegalHold")))
    , m_differs(tick(tr("Lock differs from"), "Lock differs"))
    , m_policy(new NamedComboBox(QStringLiteral("Policy that locks differ from")))
    , m_ends(tick(tr("Ends within"), "Ends soon"))
    , m_within(new NamedComboBox(QStringLiteral("Time within which locks end")))
    , m_notRead(tick(tr("Not all known"), "Not all known"))
    , m_changed(tick(tr("Changed since the last look"), "Changed since the last look"))
    , m_kept(new NamedComboBox(QStringLiteral("Saved filters")))
    , m_keep(new QPushButton(tr("Save filter…")))
    , m_forget(new QPushButton(tr("Delete filter")))
{
    build();
    fillKept({});
}

void FleetQuestions::build()
{
    nameControl(m_text, QStringLiteral("Find in vaults"));
    m_text->setPlaceholderText(tr("Name, account, Region or tag"));
    addClearButton(*m_text, tr("Clear text"));
    nameControl(m_tag, QStringLiteral("Tag of a legal hold"));
    m_tag->setPlaceholderText(tr("tag, or tag=value"));
    const int letter = QFontMetrics(Fonts::body()).averageCharWidth();
    m_text->setMinimumWidth(letter * (letters + 8));
    m_tag->setFixedWidth(letter * letters);
    m_text->installEventFilter(this);
    for (const auto &[text, hours] :
         {std::pair(tr("an hour"), 1), std::pair(tr("six hours"), 6), std::pair(tr("a day"), 24)})
        m_within->addItem(text, hours);
    m_within->setCurrentIndex(2);
    m_policy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_policy->setMinimumContentsLength(letters);
    setLayout(new FlowLayout);
    layout()->addWidget(m_text);
    addTicked(m_notLocked);
    addTicked(m_notEmpty);
    addTicked(m_held, m_tag);
    addTicked(m_differs, m_policy);
    addTicked(m_ends, m_within);
    addTicked(m_notRead);
    addTicked(m_changed);
    layout()->addWidget(buildKept());
    connect(m_text, &QLineEdit::textChanged, this, &FleetQuestions::tell);
    connect(m_tag, &QLineEdit::textChanged, this, &FleetQuestions::tell);
    for (QComboBox *box : {m_policy, m_within})
        connect(box, &QComboBox::currentIndexChanged, this, &FleetQuestions::tell);
}

QWidget *FleetQuestions::buildKept()
{
    auto *kept = new QWidget;
    auto *row = new QHBoxLayout(kept);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::half);
    nameControl(m_keep, QStringLiteral("Save filter"));
    nameControl(m_forget, QStringLiteral("Delete filter"));
    m_kept->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kept->setMinimumContentsLength(letters);
    row->addWidget(m_kept);
    for (QPushButton *button : {m_keep, m_forget}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_kept, &QComboBox::activated, this, &FleetQuestions::takeKept);
    connect(m_keep, &QPushButton::clicked, this, &FleetQuestions::askForName);
    connect(m_forget, &QPushButton::clicked, this, &FleetQuestions::forget);
    return kept;
}

/// A field counts only where its box is ticked; whoever uses it means it.
void FleetQuestions::addTicked(QCheckBox *box, QWidget *field)
{
    connect(box, &QCheckBox::toggled, this, &FleetQuestions::tell);
    if (!field)
        return layout()->addWidget(box);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::half);
    row->addWidget(box);
    row->addWidget(field);
    layout()->addWidget(both);
    if (auto *list = qobject_cast<QComboBox *>(field))
        connect(list, &QComboBox::activated, box, [box] { box->setChecked(true); });
    if (auto *text = qobject_cast<QLineEdit *>(field))
        connect(text, &QLineEdit::textEdited, box, [box] { box->setChecked(true); });
}

void FleetQuestions::setPolicies(const std::vector<fleet::KnownPolicy> &known)
{
    const QString chosen = m_policy->currentText();
    const QSignalBlocker quiet(m_policy);
    m_policy->clear();
    for (const fleet::KnownPolicy &policy : known)
        m_policy->addItem(words::visible(policy.name), policy.name);
    m_policy->setCurrentIndex(std::max(0, m_policy->findText(chosen)));
    m_differs->setEnabled(m_policy->count() > 0);
    tell();
}

FleetQuestion FleetQuestions::question() const
{
    FleetQuestion question;
    question.text = m_text->text().trimmed();
    question.isNotRead = m_notRead->isChecked();
    question.isChanged = m_changed->isChecked();
    question.filter.isNotLocked = m_notLocked->isChecked();
    question.filter.isNotEmpty = m_notEmpty->isChecked();
    if (const QString tag = m_tag->text().trimmed(); m_held->isChecked() && !tag.isEmpty()) {
        const auto equals = tag.indexOf(u'=');
        question.filter.heldInVain =
            fleet::Filter::HeldTag{equals < 0 ? tag : tag.left(equals), {}};
        if (equals >= 0)
            question.filter.heldInVain->value = tag.mid(equals + 1);
    }
    if (m_differs->isChecked() && m_policy->currentIndex() >= 0)
        question.filter.differsFrom = static_cast<std::size_t>(m_policy->currentIndex());
    if (m_ends->isChecked())
        question.filter.endsWithin = std::chrono::hours(m_within->currentData().toInt());
    return question;
}

SavedQuestion FleetQuestions::asked() const
{
    SavedQuestion asked{{}, question(), {}};
    if (asked.question.filter.differsFrom)
        asked.differsFrom = m_policy->currentData().toString();
    asked.question.filter.differsFrom.reset();
    return asked;
}

void FleetQuestions::ask(const SavedQuestion &saved)
{
    const FleetQuestion &question = saved.question;
    m_isQuiet = true;
    m_text->setText(question.text);
    m_notRead->setChecked(question.isNotRead);
    m_changed->setChecked(question.isChanged);
    m_notLocked->setChecked(question.filter.isNotLocked);
    m_notEmpty->setChecked(question.filter.isNotEmpty);
    m_held->setChecked(question.filter.heldInVain.has_value());
    if (const auto &tag = question.filter.heldInVain)
        m_tag->setText(tag->value ? tag->key + u'=' + *tag->value : tag->key);
    // One that is not among the policies is compared with nothing: its place in the list is empty.
    m_differs->setChecked(!saved.differsFrom.isEmpty());
    if (!saved.differsFrom.isEmpty())
        m_policy->setCurrentIndex(m_policy->findData(saved.differsFrom));
    m_ends->setChecked(question.filter.endsWithin.has_value());
    if (const auto &within = question.filter.endsWithin)
        m_within->setCurrentIndex(
            std::max(0, m_within->findData(static_cast<int>(
                            std::chrono::duration_cast<std::chrono::hours>(*within).count()))));
    m_isQuiet = false;
    tell();
}

void FleetQuestions::clear()
{
    ask({});
}

QWidget *FleetQuestions::placeForFocus() const
{
    return m_text;
}

/// The name stays in sight as long as just that is asked.
void FleetQuestions::tell()
{
    if (m_isQuiet)
        return;
    const SavedQuestion now = asked();
    int index = 0;
    const auto kept = m_memory.questions();
    for (std::size_t at = 0; at < kept.size(); ++at) {
        if (kept[at].question == now.question && kept[at].differsFrom == now.differsFrom)
            index = static_cast<int>(at) + 1;
    }
    m_kept->setCurrentIndex(index);
    m_forget->setEnabled(index > 0);
    m_keep->setEnabled(index == 0 && now != SavedQuestion());
    emit changed();
}

void FleetQuestions::fillKept(const QString &chosen)
{
    m_kept->clear();
    m_kept->addItem(tr("Saved filters"));
    for (const SavedQuestion &saved : m_memory.questions())
        m_kept->addItem(words::visible(saved.name), saved.name);
    m_kept->setEnabled(m_kept->count() > 1);
    m_kept->setCurrentIndex(std::max(0, m_kept->findData(chosen)));
    tell();
}

void FleetQuestions::takeKept(int index)
{
    const QString name = m_kept->itemData(index).toString();
    for (const SavedQuestion &saved : m_memory.questions()) {
        if (saved.name == name)
            return ask(saved);
    }
    clear();
}

void FleetQuestions::askForName()
{
    auto *dialog = new QuestionName(window());
    connect(dialog, &QuestionName::named, this, &FleetQuestions::keepAs);
    dialog->open();
}

void FleetQuestions::keepAs(const QString &name)
{
    SavedQuestion saved = asked();
    saved.name = name;
    m_memory.keepQuestion(saved);
    fillKept(name);
}

void FleetQuestions::forget()
{
    m_memory.forgetQuestion(m_kept->currentData().toString());
    fillKept({});
    m_text->setFocus();
}

bool FleetQuestions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit rowsWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vaultlock::ui
