// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guided/legalholdcard.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"
#include "ui/guided/boundchooser.h"
#include "ui/guided/objection.h"
#include "words/guidedwords.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace vaultlock::ui {

LegalHoldCard::LegalHoldCard(int number, QWidget *parent)
    : RuleCard(words::ruleTitle(policy::LegalHold{}), number, parent)
    , m_key(new QLineEdit)
    , m_value(new QLineEdit)
    , m_ignoresCase(new QCheckBox(tr("In upper or lower case")))
    , m_bound(new BoundChooser(named(QStringLiteral("Legal hold binds"))))
    , m_tags(new WrappingText)
    , m_now(new WrappingText)
    , m_objection(makeObjection())
{
    nameControl(m_tags, named(QStringLiteral("Tags of the vault")));
    nameControl(m_now, named(QStringLiteral("Legal hold now")));
    nameControl(m_key, named(QStringLiteral("Legal hold tag key")));
    nameControl(m_value, named(QStringLiteral("Legal hold tag value")));
    m_ignoresCase->setAccessibleName(named(QStringLiteral("Legal hold tag value in any case")));
    m_bound->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    fields()->addRow(tr("Tag key"), m_key);
    fields()->addRow(tr("Tag value"), m_value);
    fields()->addRow(QString(), m_ignoresCase);
    fields()->addRow(tr("Applies to"), m_bound);
    fields()->addRow(tr("Tags now"), m_tags);
    content()->addWidget(m_objection);
    content()->addWidget(m_now);
    m_meaning = addNote(QStringLiteral("boundMeaning"));
    for (QLineEdit *field : {m_key, m_value})
        connect(field, &QLineEdit::textEdited, this, &LegalHoldCard::tellChange);
    connect(m_ignoresCase, &QCheckBox::clicked, this, &LegalHoldCard::tellChange);
    connect(m_bound, &BoundChooser::boundChosen, this, &LegalHoldCard::tellChange);
}

void LegalHoldCard::showRule(const policy::GuidedRule &rule, const Context &context)
{
    const auto &hold = std::get<policy::LegalHold>(rule);
    // The caret stays where the text is what it was; what is not taken yet stays too.
    if (m_objection->text().isEmpty() || !isAncestorOf(focusWidget())) {
        const auto show = [](QLineEdit *field, const std::string &text) {
            if (field->text() != QString::fromStdString(text))
                field->setText(QString::fromStdString(text));
        };
        show(m_key, hold.tagKey);
        show(m_value, hold.tagValue);
        showObjection(m_objection, {});
    }
    m_ignoresCase->setChecked(hold.ignoresCase);
    m_bound->showBound(hold.bound);
    const auto tags = context.vault ? context.vault->tags : std::nullopt;
    setSentence(words::ruleSentence(rule));
    m_tags->setText(words::tagList(tags));
    m_now->setText(words::holdNow(hold, tags));
    m_meaning->setText(words::boundMeaning(hold.bound));
    m_meaning->setVisible(!m_meaning->text().isEmpty());
}

policy::LegalHold LegalHoldCard::holdOfFields() const
{
    return {m_key->text().toStdString(), m_value->text().toStdString(), m_ignoresCase->isChecked(),
            m_bound->bound()};
}

void LegalHoldCard::tellChange()
{
    const QString keyObjection = words::tagKeyObjection(m_key->text());
    const QString objection =
        keyObjection.isEmpty() ? words::tagValueObjection(m_value->text()) : keyObjection;
    showObjection(m_objection, objection);
    if (objection.isEmpty())
        emit ruleChanged(holdOfFields());
}

} // namespace vaultlock::ui
