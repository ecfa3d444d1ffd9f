// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/makedialog.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/buttonweight.h"
#include "ui/furniture/namedcombobox.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"
#include "words/evidencedeskwords.h"

#include <QCheckBox>
#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

namespace vaultlock::ui {

using evidencedesk::Maker;
using evidencedesk::Stamping;

namespace {

QLineEdit *evidenceField(const QString &name, const QString &placeholder)
{
    auto *field = new QLineEdit;
    nameControl(field, name);
    field->setPlaceholderText(placeholder);
    return field;
}

QCheckBox *evidenceBox(const QString &name, const QString &text)
{
    auto *box = new QCheckBox(text);
    nameControl(box, name);
    return box;
}

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::unit);
    return column;
}

QString vaultName(const evidencedesk::Subject &subject)
{
    return subject.vaultArn.section(u'/', -1);
}

} // namespace

MakeDialog::MakeDialog(Maker *maker, const QString &whyNoService, const EvidenceMemory &memory,
                       QWidget *parent)
    : PlainDialog(tr("Evidence of the lock"), parent)
    , m_maker(maker)
    , m_memory(memory)
    , m_asFolder(new QRadioButton(tr("A new folder")))
    , m_asZip(new QRadioButton(tr("One ZIP file")))
    , m_place(evidenceField(QStringLiteral("Place of the evidence"), tr("Where it is written")))
    , m_drawn(evidenceBox(QStringLiteral("With a PDF"), tr("With a PDF to read and print")))
    , m_askService(evidenceBox(QStringLiteral("With what the service says now"),
                               tr("With what the service says now")))
    , m_sign(evidenceBox(QStringLiteral("Sign the evidence"), tr("Sign it with a PKCS#12 file")))
    , m_keyFile(evidenceField(QStringLiteral("PKCS#12 file"), tr("File with key and certificate")))
    , m_passphrase(evidenceField(QStringLiteral("Passphrase of the key"),
                                 tr("Its passphrase, which is kept nowhere")))
    , m_stamping(new NamedComboBox(QStringLiteral("Time stamp")))
    , m_stampServer(evidenceField(QStringLiteral("Time stamp server"), tr("https://…")))
    , m_choosing(new QWidget)
    , m_fault(plainLabel(QStringLiteral("evidenceFault")))
    , m_result(new WrappingText(WrappingText::Breaks::Anywhere))
    , m_names(quietLabel(QStringLiteral("evidenceNames")))
    , m_step(quietLabel(QStringLiteral("evidenceStep")))
    , m_progress(new QProgressBar)
    , m_make(buttons().addButton(tr("Make evidence"), QDialogButtonBox::ActionRole))
    , m_open(buttons().addButton(tr("Open folder"), QDialogButtonBox::ActionRole))
    , m_close(buttons().addButton(tr("Cancel"), QDialogButtonBox::RejectRole))
{
    setObjectName(QStringLiteral("evidenceDialog"));
    maker->setParent(this);
    addFact(tr("Vault"), maker->subject().vaultArn, true);
    columnIn(m_choosing);
    buildPlace();
    buildContent(whyNoService);
    buildSignature();
    buildStamp();
    addContent(m_choosing);
    buildButtons();
    m_openFolder = [](const QString &path) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    };
    connect(m_maker, &Maker::changed, this, &MakeDialog::showPhase);
    followKind();
    m_place->setFocus();
}

void MakeDialog::addIndented(QWidget *widget)
{
    constexpr int besideTheBox = Space::group;
    widget->setContentsMargins(besideTheBox, 0, 0, 0);
    m_choosing->layout()->addWidget(widget);
}

QWidget *MakeDialog::fieldWithBrowser(QLineEdit *field, const QString &buttonName,
                                      void (MakeDialog::*browse)())
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    auto *button = new QPushButton(tr("Choose…"));
    nameControl(button, buttonName);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, browse);
    layout->addWidget(field, 1);
    layout->addWidget(button);
    return row;
}

void MakeDialog::buildPlace()
{
    const EvidenceMemory::Kept kept = m_memory.kept();
    nameControl(m_asFolder, QStringLiteral("As a folder"));
    nameControl(m_asZip, QStringLiteral("As a ZIP file"));
    (kept.isZip ? m_asZip : m_asFolder)->setChecked(true);
    auto *kinds = new QWidget;
    auto *row = new QHBoxLayout(kinds);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::panel);
    row->addWidget(m_asFolder);
    row->addWidget(m_asZip);
    row->addStretch();
    m_choosing->layout()->addWidget(kinds);
    m_choosing->layout()->addWidget(
        fieldWithBrowser(m_place, QStringLiteral("Choose the place"), &MakeDialog::browsePlace));
    m_proposed = evidencedesk::proposedPlace(kept.folder, vaultName(m_maker->subject()),
                                             QDate::currentDate(), kept.isZip);
    m_place->setText(m_proposed);
    connect(m_asZip, &QRadioButton::toggled, this, &MakeDialog::followKind);
    connect(m_place, &QLineEdit::textChanged, this, &MakeDialog::judge);
}

void MakeDialog::buildContent(const QString &whyNoService)
{
    m_drawn->setChecked(m_memory.kept().isDrawn);
    m_choosing->layout()->addWidget(m_drawn);
    m_askService->setChecked(m_maker->canAskService());
    m_askService->setEnabled(m_maker->canAskService());
    m_choosing->layout()->addWidget(m_askService);
    if (!m_maker->canAskService()) {
        describeControl(m_askService, whyNoService);
        addIndented(quietLabel(QStringLiteral("whyNoService"), whyNoService));
    }
}

void MakeDialog::buildSignature()
{
    const EvidenceMemory::Kept kept = m_memory.kept();
    m_sign->setChecked(kept.isSigned);
    m_keyFile->setText(kept.keyFile);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_key = new QWidget;
    auto *column = columnIn(m_key);
    column->addWidget(fieldWithBrowser(m_keyFile, QStringLiteral("Choose the PKCS#12 file"),
                                       &MakeDialog::browseKey));
    column->addWidget(m_passphrase);
    m_choosing->layout()->addWidget(m_sign);
    addIndented(m_key);
    m_key->setVisible(kept.isSigned);
    connect(m_sign, &QCheckBox::toggled, this, [this](bool isWanted) {
        m_key->setVisible(isWanted);
        judge();
        reveal(m_key);
    });
    connect(m_keyFile, &QLineEdit::textChanged, this, &MakeDialog::judge);
}

void MakeDialog::buildStamp()
{
    m_stamping->addItem(tr("No time stamp"), static_cast<int>(Stamping::None));
    m_stamping->addItem(tr("Time stamp from a server"), static_cast<int>(Stamping::Server));
    m_stamping->addItem(tr("Write the request for one, to be carried elsewhere"),
                        static_cast<int>(Stamping::Request));
    m_stampServer->setText(m_memory.kept().stampServer);
    m_choosing->layout()->addWidget(m_stamping);
    addIndented(m_stampServer);
    m_stampServer->hide();
    connect(m_stamping, &QComboBox::currentIndexChanged, this, [this] {
        const bool isServer = choices().stamping == Stamping::Server;
        m_stampServer->setVisible(isServer);
        judge();
        reveal(m_stamping);
    });
    connect(m_stampServer, &QLineEdit::textChanged, this, &MakeDialog::judge);
}

void MakeDialog::buildButtons()
{
    // Room for two lines, so that nothing jumps while somebody types.
    m_fault->setMinimumHeight(2 * QFontMetrics(Fonts::body()).lineSpacing());
    m_fault->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    addContent(m_fault);
    nameControl(m_result, QStringLiteral("Where the evidence is"));
    for (QWidget *widget : {static_cast<QWidget *>(m_result), static_cast<QWidget *>(m_names)}) {
        widget->hide();
        addContent(widget);
    }
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Space::half);
    m_progress->hide();
    m_step->hide();
    addContent(m_step);
    addContent(m_progress);
    nameControl(m_make, QStringLiteral("Make evidence"));
    nameControl(m_open, QStringLiteral("Open folder"));
    m_make->setDefault(true);
    applyWeight(*m_make, ButtonWeight::Primary);
    m_open->hide();
    m_open->setAutoDefault(false);
    m_close->setAutoDefault(false);
    for (QPushButton *button : {m_make, m_open, m_close})
        button->setIcon({});
    connect(m_make, &QPushButton::clicked, this, &MakeDialog::make);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QFileInfo place(m_maker->made().place);
        m_openFolder(place.isDir() ? place.filePath() : place.absolutePath());
    });
}

/// The proposal follows the kind, as long as it is one.
void MakeDialog::followKind()
{
    const bool isZip = m_asZip->isChecked();
    if (m_place->text() == m_proposed) {
        m_proposed =
            evidencedesk::proposedPlace(QFileInfo(m_proposed).absolutePath(),
                                        vaultName(m_maker->subject()), QDate::currentDate(), isZip);
        m_place->setText(m_proposed);
    } else if (isZip && !m_place->text().endsWith(QLatin1String(".zip"), Qt::CaseInsensitive)) {
        m_place->setText(m_place->text() + QStringLiteral(".zip"));
    } else if (!isZip && m_place->text().endsWith(QLatin1String(".zip"), Qt::CaseInsensitive)) {
        m_place->setText(m_place->text().chopped(4));
    }
    judge();
}

void MakeDialog::browsePlace()
{
    const bool isZip = m_asZip->isChecked();
    auto *dialog = new QFileDialog(this, tr("Where the evidence is written"),
                                   QFileInfo(m_place->text()).absolutePath(),
                                   isZip ? tr("ZIP files (*.zip)") : QString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is: it is objected to
    dialog->setFileMode(QFileDialog::AnyFile);
    if (isZip)
        dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->selectFile(QFileInfo(m_place->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_place, &QLineEdit::setText);
    dialog->open();
}

void MakeDialog::browseKey()
{
    auto *dialog = new QFileDialog(
        this, tr("The key to sign with"), QFileInfo(m_keyFile->text()).absolutePath(),
        tr("PKCS#12 files (*.p12 *.pfx)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_keyFile, &QLineEdit::setText);
    dialog->open();
}

evidencedesk::MakeChoices MakeDialog::choices() const
{
    return {m_place->text().trimmed(),
            m_asZip->isChecked(),
            m_drawn->isChecked(),
            m_askService->isChecked(),
            m_sign->isChecked(),
            m_keyFile->text().trimmed(),
            static_cast<Stamping>(m_stamping->currentData().toInt()),
            m_stampServer->text().trimmed()};
}

void MakeDialog::judge()
{
    if (m_maker->isUnderWay())
        return;
    const QString objection = m_maker->objectionTo(choices());
    m_fault->setText(objection);
    m_make->setEnabled(objection.isEmpty());
    describeControl(m_make, objection);
}

void MakeDialog::make()
{
    judge(); // the disk may have changed
    if (!m_make->isEnabled())
        return;
    Secret passphrase =
        m_sign->isChecked() ? Secret::consume(m_passphrase->text().toUtf8()) : Secret();
    keepChoices();
    m_maker->make(choices(), std::move(passphrase));
}

void MakeDialog::keepChoices()
{
    const evidencedesk::MakeChoices chosen = choices();
    m_memory.keep({QFileInfo(chosen.place).absolutePath(), chosen.isZip, chosen.isDrawn,
                   chosen.isSigned, chosen.keyFile, chosen.stampServer});
}

void MakeDialog::showPhase()
{
    const bool isUnderWay = m_maker->isUnderWay();
    m_choosing->setEnabled(!isUnderWay);
    m_make->setEnabled(!isUnderWay);
    m_close->setEnabled(m_maker->phase() != Maker::Phase::CallingOff);
    m_close->setText(isUnderWay ? tr("Stop") : tr("Cancel"));
    m_step->setText(m_maker->stepText());
    m_step->setVisible(isUnderWay);
    m_progress->setVisible(isUnderWay);
    if (isUnderWay)
        m_fault->setText({});
    else if (m_maker->phase() == Maker::Phase::Made)
        return showMade();
    else if (!m_maker->failure().isEmpty())
        m_fault->setText(m_maker->failure());
    else
        judge();
    reveal(isUnderWay ? static_cast<QWidget *>(m_progress) : m_fault);
}

void MakeDialog::showMade()
{
    const evidencedesk::Made &made = m_maker->made();
    m_choosing->hide();
    m_fault->hide();
    m_passphrase->setText({});
    m_result->setText(words::evidenceIsThere(QDir::toNativeSeparators(made.place)));
    QStringList lines{made.names.join(QStringLiteral(", "))};
    if (!made.requestFile.isEmpty())
        lines << words::requestToBeCarried(made.requestFile, made.place);
    m_names->setText(lines.join(QStringLiteral("\n\n")));
    m_result->show();
    m_names->show();
    m_make->hide();
    m_open->show();
    m_open->setDefault(true);
    m_open->setFocus();
    m_close->setText(tr("Close"));
    reveal(m_names);
}

void MakeDialog::reject()
{
    if (m_maker->isUnderWay())
        m_maker->cancel();
    else
        PlainDialog::reject();
}

void MakeDialog::done(int result)
{
    m_passphrase->setText({}); // also ends what could be undone
    PlainDialog::done(result);
}

} // namespace vaultlock::ui
