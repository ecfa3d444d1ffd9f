// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handover/givedialog.h"

#include "core/random.h"
#include "core/whendone.h"
#include "core/wholefile.h"
#include "handover/giving.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/buttonweight.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/handover/background.h"
#include "ui/handover/formfield.h"
#include "words/errorwords.h"
#include "words/handoverwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    return layout;
}

} // namespace

GiveDialog::GiveDialog(Subject subject, journal::Journal &journal, const Clock &clock,
                       QWidget *parent)
    : PlainDialog(tr("Hand the lock over"), parent)
    , m_subject(std::move(subject))
    , m_journal(journal)
    , m_clock(clock)
    , m_byPassphrase(new QRadioButton(tr("Sealed by a passphrase")))
    , m_toCertificate(new QRadioButton(tr("Sealed to the colleague's certificate")))
    , m_form(new QWidget)
    , m_passphrases(new QWidget)
{
    setObjectName(QStringLiteral("giveDialog"));
    const handover::HandOver &handOver = m_subject.handOver;
    addFact(tr("Vault"), words::visible(handOver.vault.name().toString()));
    addFact(tr("Deadline"), words::momentText(handOver.expires, QTimeZone::systemTimeZone()));
    if (handOver.mayBeAnother)
        addParagraph(words::uncertainLockSentence(handOver));
    addParagraph(words::handOverConsequence());
    addFields();
    m_outcome = addParagraph({});
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->hide();
    addContent(new QWidget, 1); // what is shorter than before stays together
    addButtons();
    judge();
    m_to->setFocus();
}

void GiveDialog::addFields()
{
    QVBoxLayout *form = columnIn(m_form);
    const auto add = [](QVBoxLayout *layout, const FormField &field) {
        layout->addWidget(field.whole);
        return field.edit;
    };
    m_to = add(form, formField(QT_TRANSLATE_NOOP("Words", "Name of the colleague")));
    m_from = add(form, formField(QT_TRANSLATE_NOOP("Words", "Your name")));
    m_from->setText(m_subject.handOver.from);
    m_note = add(form, formField(QT_TRANSLATE_NOOP("Words", "Note to the colleague")));
    form->addWidget(m_byPassphrase);
    form->addWidget(m_toCertificate);
    m_byPassphrase->setObjectName(QStringLiteral("sealedByAPassphrase"));
    m_toCertificate->setObjectName(QStringLiteral("sealedToTheCertificate"));
    m_byPassphrase->setChecked(true);
    QVBoxLayout *passphrases = columnIn(m_passphrases);
    m_passphrase = add(passphrases, formField(QT_TRANSLATE_NOOP("Words", "Passphrase"), true));
    m_repeated = add(passphrases, formField(QT_TRANSLATE_NOOP("Words", "Passphrase again"), true));
    passphrases->addWidget(quietLabel({}, words::passphraseRule()));
    passphrases->addWidget(plainLabel({}, words::passphraseWaySentence()));
    form->addWidget(m_passphrases);
    const FormField certificate =
        fileField(QT_TRANSLATE_NOOP("Words", "Certificate file"), tr("Choose certificate…"),
                  tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"), this);
    m_certificate = certificate.edit;
    m_certificates = certificate.whole;
    form->addWidget(m_certificates);
    addContent(m_form);
    for (const QLineEdit *field : {m_to, m_from, m_passphrase, m_repeated, m_certificate})
        connect(field, &QLineEdit::textChanged, this, &GiveDialog::judge);
    connect(m_byPassphrase, &QRadioButton::toggled, this, &GiveDialog::judge);
}

void GiveDialog::addButtons()
{
    m_save = buttons().addButton(tr("Save sealed file…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("saveSealedFile"));
    m_save->setDefault(true);
    applyWeight(*m_save, ButtonWeight::Primary);
    m_cancel = buttons().addButton(QDialogButtonBox::Cancel);
    m_cancel->setIcon({});
    m_cancel->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &GiveDialog::chooseFile);
}

QString GiveDialog::objection() const
{
    if (m_to->text().trimmed().isEmpty())
        return tr("Say to whom.");
    if (m_from->text().trimmed().isEmpty())
        return tr("Say from whom.");
    if (m_toCertificate->isChecked())
        return m_certificate->text().isEmpty() ? tr("Choose the certificate.") : QString();
    return words::passphraseObjection(m_passphrase->text(), m_repeated->text());
}

void GiveDialog::judge()
{
    m_passphrases->setVisible(m_byPassphrase->isChecked());
    m_certificates->setVisible(m_toCertificate->isChecked());
    const QString why = objection();
    m_save->setEnabled(why.isEmpty() && !m_isBusy && m_obstacle.isEmpty());
    m_form->setEnabled(!m_isBusy && m_obstacle.isEmpty());
    setRemark(m_isBusy || !m_obstacle.isEmpty() ? QString() : why);
}

void GiveDialog::setObstacle(const QString &why)
{
    if (m_isGiven || m_obstacle == why)
        return;
    m_obstacle = why;
    if (why.isEmpty())
        m_outcome->hide();
    else if (auto *files = findChild<QFileDialog *>())
        files->reject(); // nothing is to be chosen any more
    judge();
    if (why.isEmpty())
        return;
    tell(why);
    m_cancel->setFocus();
}

void GiveDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the sealed file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it overwrites
    const QString suffix = QString::fromLatin1(handover::fileSuffix);
    dialog->setNameFilters({tr("Hand-overs (*.%1)").arg(suffix), tr("All files (*)")});
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_subject.handOver.vault.name().toString() + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &GiveDialog::seal);
    dialog->open();
}

void GiveDialog::seal(const QString &path)
{
    handover::HandOver &handOver = m_subject.handOver;
    handOver.to = m_to->text().trimmed();
    handOver.from = m_from->text().trimmed();
    handOver.note = m_note->text().trimmed();
    handOver.written = m_clock.utcNow();
    const QByteArray content = handover::encoded(handOver);
    std::function<Sealed()> work;
    m_whose.clear();
    if (m_toCertificate->isChecked()) {
        const auto certificate = handover::readSealedFile(m_certificate->text());
        if (!certificate)
            return fail(words::errorWords(certificate.error()).what);
        m_whose = handover::certificateName(*certificate);
        work = [content, certificate = *certificate] {
            return handover::sealedToCertificate(content, certificate);
        };
    } else {
        auto passphrase =
            std::make_shared<const Secret>(Secret::consume(m_passphrase->text().toUtf8()));
        work = [content, passphrase] {
            SystemRandom random;
            return handover::sealedByPassphrase(content, *passphrase, random);
        };
    }
    setBusy(true);
    tell(tr("Sealing…"));
    whenDone(inBackground(work), this, [this, path](const Result<Sealed> &sealed) {
        if (sealed && *sealed)
            return keep(**sealed, path);
        const words::ErrorWords words =
            sealed ? words::sealFaultWords(sealed->error()) : words::errorWords(sealed.error());
        fail(words.what + u' ' + words.remedy);
    });
}

void GiveDialog::keep(const QByteArray &file, const QString &path)
{
    if (!m_obstacle.isEmpty())
        return fail(m_obstacle);
    auto entry = handover::entryOfGiving(m_subject.handOver, m_whose, file, m_subject.entries);
    if (!entry)
        return fail(words::errorWords(Error{ErrorKind::LockStateChanged, {}, 0, {}, {}}).what);
    entry->caller = m_subject.caller;
    m_isKept = true;
    whenDone(m_journal.append(*entry), this,
             [this, file, path, entry = *entry](const Result<qint64> &kept) {
                 if (!kept)
                     return fail(words::errorWords(kept.error()).what);
                 write(file, path, entry);
             });
}

void GiveDialog::write(const QByteArray &file, const QString &path, const journal::Entry &entry)
{
    const bool isGone = !m_obstacle.isEmpty(); // while it was journaled
    const auto written = isGone ? Result<void>(failure(ErrorKind::LockStateChanged, m_obstacle))
                                : writePrivateFile(path, file);
    if (written)
        return showEnd(path);
    (void)m_journal.append(
        handover::entryOfFailure(entry, written.error().detail, m_clock.utcNow()));
    fail(isGone ? m_obstacle : words::errorWords(written.error()).what);
}

void GiveDialog::showEnd(const QString &path)
{
    m_isKept = false;
    m_isGiven = true;
    m_form->hide();
    tell(words::handOverWritten(m_subject.handOver, path) + u'\n' +
         (m_toCertificate->isChecked() ? QString() : words::passphraseWaySentence()));
    setRemark({});
    m_save->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    emit given(path);
}

void GiveDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    judge();
}

void GiveDialog::tell(const QString &outcome)
{
    m_outcome->setText(outcome.trimmed());
    m_outcome->show();
    reveal(m_outcome);
}

void GiveDialog::fail(const QString &outcome)
{
    m_isKept = false;
    setBusy(false);
    tell(outcome);
}

void GiveDialog::reject()
{
    if (!m_isKept)
        PlainDialog::reject();
}

void GiveDialog::done(int result)
{
    for (QLineEdit *field : {m_passphrase, m_repeated})
        field->setText(QString()); // also ends what could be undone
    PlainDialog::done(result);
}

} // namespace vaultlock::ui
