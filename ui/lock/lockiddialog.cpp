// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/lockiddialog.h"

#include "core/identifiers.h"
#include "language/words.h"
#include "ui/appearance/theme.h"
#include "words/lockquestionwords.h"
#include "words/visibletext.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace vaultlock::ui {

LockIdDialog::LockIdDialog(const QString &vaultName, const QStringList &recovered, QWidget *parent,
                           const std::optional<Refusal> &refusal)
    : LockDialog(Words::tr("Enter the lock ID"), QT_TRANSLATE_NOOP("Words", "Keep lock ID"),
                 QT_TRANSLATE_NOOP("Words", "Cancel"), ButtonWeight::Primary, parent)
    , m_text(new QLineEdit)
{
    setObjectName(QStringLiteral("lockIdDialog"));
    if (refusal)
        tell(*refusal);
    addFact(QT_TRANSLATE_NOOP("Words", "Vault"), words::visible(vaultName));
    addParagraph(words::enteredLockIdUse());
    m_text->setObjectName(QStringLiteral("enteredLockId"));
    m_text->setAccessibleName(QStringLiteral("Lock ID to keep"));
    m_text->setFont(Fonts::monospace());
    addContent(m_text);
    connect(m_text, &QLineEdit::textChanged, this, &LockIdDialog::judge);
    makeVerbDefault();
    judge();
    if (!recovered.isEmpty())
        offer(recovered);
    if (refusal)
        m_text->setText(refusal->lockId);
    m_text->setFocus();
}

void LockIdDialog::tell(const Refusal &refusal)
{
    if (refusal.isByService)
        m_refused = refusal.lockId;
    addAlarm(refusal.heading);
    QStringList sentences{refusal.words.what, refusal.words.meaning, refusal.words.remedy};
    sentences.removeAll(QString());
    addParagraph(sentences.join(u' '))->setObjectName(QStringLiteral("refusal"));
    if (!refusal.words.details.isEmpty())
        addFact(QT_TRANSLATE_NOOP("Words", "Details"), refusal.words.details, true);
}

/// What can be no lock ID is said at once, and never kept.
void LockIdDialog::judge()
{
    const QString text = enteredText();
    if (!text.isEmpty() && text == m_refused)
        return setVerbEnabled(false, words::sameLockIdRefused());
    setVerbEnabled(LockId::isPossible(text),
                   text.isEmpty() ? words::lockIdNotEntered() : words::noSuchLockId());
}

void LockIdDialog::offer(const QStringList &recovered)
{
    addParagraph(words::recoveredLockIdsToTry());
    auto *choice = new QComboBox;
    choice->setObjectName(QStringLiteral("recoveredLockIds"));
    choice->setAccessibleName(QStringLiteral("Recovered lock IDs"));
    choice->setFont(Fonts::monospace());
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->addItems(recovered);
    connect(choice, &QComboBox::currentTextChanged, m_text, &QLineEdit::setText);
    addContent(choice);
    m_text->setText(recovered.first());
}

QString LockIdDialog::enteredText() const
{
    return m_text->text().trimmed();
}

} // namespace vaultlock::ui
