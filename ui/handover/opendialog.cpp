// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handover/opendialog.h"

#include "core/whendone.h"
#include "ui/furniture/buttonweight.h"
#include "ui/handover/background.h"
#include "ui/handover/formfield.h"
#include "words/handoverwords.h"
#include "words/visibletext.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace vaultlock::ui {

OpenDialog::OpenDialog(QByteArray file, handover::SealKind kind, const QString &path,
                       QWidget *parent)
    : PlainDialog(tr("Open a hand-over"), parent)
    , m_file(std::move(file))
    , m_kind(kind)
{
    setObjectName(QStringLiteral("openHandOverDialog"));
    addFact(tr("File"), words::visible(QFileInfo(path).fileName()));
    if (kind == handover::SealKind::Certificate) {
        const FormField key = fileField(QT_TRANSLATE_NOOP("Words", "Key file"), tr("Choose key…"),
                                        tr("Keys (*.p12 *.pfx);;All files (*)"), this);
        m_key = key.edit;
        addContent(key.whole);
        connect(m_key, &QLineEdit::textChanged, this, &OpenDialog::judge);
    }
    const FormField passphrase =
        formField(m_key ? QT_TRANSLATE_NOOP("Words", "Passphrase of the key")
                        : QT_TRANSLATE_NOOP("Words", "Passphrase of the hand-over"),
                  true);
    m_passphrase = passphrase.edit;
    addContent(passphrase.whole);
    connect(m_passphrase, &QLineEdit::textChanged, this, &OpenDialog::judge);
    m_outcome = addParagraph({});
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->hide();
    m_open = buttons().addButton(tr("Open"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(QStringLiteral("openSealedFile"));
    m_open->setDefault(true);
    applyWeight(*m_open, ButtonWeight::Primary);
    QPushButton *cancel = buttons().addButton(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    cancel->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, &OpenDialog::unseal);
    judge();
    (m_key ? m_key : m_passphrase)->setFocus();
}

void OpenDialog::judge()
{
    const bool hasKey = !m_key || !m_key->text().isEmpty();
    const bool mayOpen = hasKey && (m_key || !m_passphrase->text().isEmpty());
    m_open->setEnabled(mayOpen && !m_isBusy);
    const QString missing = hasKey ? tr("Type the passphrase.") : tr("Choose the key.");
    setRemark(mayOpen || m_isBusy ? QString() : missing);
}

void OpenDialog::unseal()
{
    auto opener = std::make_shared<handover::Opener>();
    if (m_key) {
        const auto key = handover::readSealedFile(m_key->text());
        if (!key)
            return fail(words::errorWords(key.error()));
        opener->key = *key;
    }
    opener->passphrase = Secret::consume(m_passphrase->text().toUtf8());
    m_isBusy = true;
    m_outcome->setText(tr("Opening…"));
    m_outcome->show();
    reveal(m_outcome);
    judge();
    const std::function<Opened()> work = [file = m_file, opener] {
        return handover::opened(file, *opener);
    };
    whenDone(inBackground(work), this, [this](const Result<Opened> &result) {
        m_isBusy = false;
        if (!result)
            return fail(words::errorWords(result.error()));
        if (const Opened &file = *result) {
            const handover::HandOver handOver = *file;
            accept();
            return emit opened(handOver);
        }
        const handover::OpeningFault &fault = result->error();
        const auto *seal = std::get_if<handover::SealFault>(&fault);
        fail(seal ? words::sealFaultWords(*seal)
                  : words::contentFaultWords(std::get<handover::ContentFault>(fault)));
    });
}

void OpenDialog::fail(const words::ErrorWords &words)
{
    m_isBusy = false;
    m_outcome->setText(QStringList{words.what, words.meaning, words.remedy}.join(u' ').trimmed());
    m_outcome->show();
    reveal(m_outcome);
    judge();
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

void OpenDialog::done(int result)
{
    m_passphrase->setText(QString()); // also ends what could be undone
    PlainDialog::done(result);
}

} // namespace vaultlock::ui
