// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeevidencejobs.h"
#include "ui/appearance/theme.h"
#include "ui/evidence/makedialog.h"
#include "ui/furniture/namedcombobox.h"
#include "ui/furniture/wrappingtext.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using evidencedesk::Made;
using evidencedesk::Maker;
using evidencedesk::Refused;
using evidencedesk::Stamping;
using ui::MakeDialog;

class MakeDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void init();
    void cleanup() { delete m_dialog; }
    void makesAFolderByPressingReturn();
    void proposesAZipFileWhereOneIsWanted();
    void saysWhatIsMissingBesideTheButton();
    void saysWhyTheServiceIsNotAsked();
    void staysOpenAndSaysWhyNothingCameOfIt();
    void stopsWhatIsUnderWayBeforeItCloses();
    void saysWhereItIsAndOpensItsFolder();
    void keepsPlacesAndNoPassphrase();
    void emptiesThePassphraseWhenItEnds();
    void saysWhereTheRequestHasToGo();

private:
    void open(const QString &whyNoService = QStringLiteral("The window is not connected."));
    template <typename T>
    T *part(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    QPushButton *make() const { return part<QPushButton>("makeEvidence"); }
    QString fault() const { return part<QLabel>("evidenceFault")->text(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    FakeEvidenceJobs m_jobs;
    QPointer<MakeDialog> m_dialog;
};

void MakeDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("kept")));
    m_settings->setValue(QStringLiteral("evidence/folder"), path(QStringLiteral("kept")));
    m_jobs = {};
    open();
}

void MakeDialogTest::open(const QString &whyNoService)
{
    delete m_dialog;
    evidencedesk::ServiceAsker ask;
    if (whyNoService.isEmpty())
        ask = [](QObject *, const evidencedesk::ServiceAnswer &done) {
            done(lock::SourcedReading());
        };
    auto *maker =
        new Maker({QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/records"),
                   QStringLiteral("service:aws|999999999999"), QStringLiteral("/journal")},
                  m_jobs.maker(), ask);
    m_dialog = new MakeDialog(maker, whyNoService, ui::EvidenceMemory(m_settings.get()), nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void MakeDialogTest::makesAFolderByPressingReturn()
{
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QVERIFY(m_jobs.last);
    QVERIFY2(m_jobs.made().place.startsWith(path(QStringLiteral("kept/evidence-records-"))),
             qPrintable(m_jobs.made().place));
    QVERIFY(!m_jobs.made().isZip && m_jobs.made().isDrawn && m_jobs.made().keyFile.isEmpty());
    QCOMPARE(m_jobs.made().stamping, Stamping::None);
    QVERIFY(!part<QLineEdit>("placeOfTheEvidence")->isEnabled());
}

void MakeDialogTest::proposesAZipFileWhereOneIsWanted()
{
    auto *place = part<QLineEdit>("placeOfTheEvidence");
    part<QRadioButton>("asAZipFile")->click();
    QVERIFY(place->text().endsWith(QStringLiteral(".zip")));
    part<QRadioButton>("asAFolder")->click();
    QVERIFY(!place->text().endsWith(QStringLiteral(".zip")));
    place->setText(path(QStringLiteral("mine")));
    part<QRadioButton>("asAZipFile")->click();
    QCOMPARE(place->text(), path(QStringLiteral("mine.zip")));
    make()->click();
    QVERIFY(m_jobs.made().isZip);
}

void MakeDialogTest::saysWhatIsMissingBesideTheButton()
{
    QVERIFY(make()->isEnabled() && fault().isEmpty());
    part<QCheckBox>("signTheEvidence")->click();
    QVERIFY(!make()->isEnabled());
    QVERIFY2(fault().contains(QStringLiteral("PKCS#12")), qPrintable(fault()));
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QCOMPARE(m_jobs.count, 0);
    part<QCheckBox>("signTheEvidence")->click();
    auto *stamp = part<ui::NamedComboBox>("timeStamp");
    stamp->setCurrentIndex(stamp->findData(static_cast<int>(Stamping::Server)));
    QVERIFY(part<QLineEdit>("timeStampServer")->isVisible() && !make()->isEnabled());
    part<QLineEdit>("timeStampServer")->setText(QStringLiteral("http://stamp.example/"));
    QVERIFY2(make()->isEnabled(), qPrintable(fault()));
}

void MakeDialogTest::saysWhyTheServiceIsNotAsked()
{
    const auto *box = part<QCheckBox>("withWhatTheServiceSaysNow");
    QVERIFY(!box->isEnabled() && !box->isChecked());
    QCOMPARE(part<QLabel>("whyNoService")->text(), QStringLiteral("The window is not connected."));
    open({});
    QVERIFY(part<QCheckBox>("withWhatTheServiceSaysNow")->isChecked());
    make()->click();
    QVERIFY(m_jobs.made().service);
}

void MakeDialogTest::staysOpenAndSaysWhyNothingCameOfIt()
{
    make()->click();
    m_jobs.last->step(evidencedesk::Step::Drawing);
    QVERIFY(part<QLabel>("evidenceStep")->isVisible());
    m_jobs.last->end(Refused{QStringLiteral("<b>no</b>")});
    QVERIFY(m_dialog->isVisible() && make()->isEnabled());
    QCOMPARE(fault(), QStringLiteral("<b>no</b>"));
    QCOMPARE(part<QLabel>("evidenceFault")->textFormat(), Qt::PlainText);
}

void MakeDialogTest::stopsWhatIsUnderWayBeforeItCloses()
{
    make()->click();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_jobs.last->isCancelled && m_dialog->isVisible());
    m_jobs.last->end(Refused{});
    QVERIFY(m_dialog->isVisible() && fault().isEmpty());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog || !m_dialog->isVisible());
}

void MakeDialogTest::saysWhereItIsAndOpensItsFolder()
{
    QString opened;
    m_dialog->setFolderOpener([&opened](const QString &folder) { opened = folder; });
    make()->click();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("there")));
    m_jobs.last->end(Made{path(QStringLiteral("there")), {QStringLiteral("evidence.json")}, {}});
    const auto *where = part<ui::WrappingText>("whereTheEvidenceIs");
    QVERIFY(where->isVisible());
    QVERIFY2(where->toPlainText().contains(path(QStringLiteral("there"))),
             qPrintable(where->toPlainText()));
    QVERIFY(where->height() >= where->heightForWidth(where->width()));
    QVERIFY(!make()->isVisible());
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QCOMPARE(opened, path(QStringLiteral("there")));
    open();
    m_dialog->setFolderOpener([&opened](const QString &folder) { opened = folder; });
    make()->click();
    m_jobs.last->end(Made{path(QStringLiteral("a.zip")), {}, {}});
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QCOMPARE(opened, m_folder->path());
}

void MakeDialogTest::keepsPlacesAndNoPassphrase()
{
    QFile key(path(QStringLiteral("key.p12")));
    QVERIFY(key.open(QIODevice::WriteOnly));
    part<QCheckBox>("signTheEvidence")->click();
    part<QLineEdit>("pkcs#12File")->setText(key.fileName());
    part<QLineEdit>("passphraseOfTheKey")->setText(QStringLiteral("open sesame"));
    part<QLineEdit>("placeOfTheEvidence")->setText(path(QStringLiteral("elsewhere")));
    make()->click();
    QCOMPARE(m_jobs.last->passphrase, QByteArray("open sesame"));
    m_settings->sync();
    QFile settings(m_settings->fileName());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QByteArray kept = settings.readAll();
    QVERIFY(kept.contains("key.p12") && !kept.contains("sesame"));
    open();
    QVERIFY(part<QCheckBox>("signTheEvidence")->isChecked());
    QCOMPARE(part<QLineEdit>("pkcs#12File")->text(), key.fileName());
    QVERIFY(part<QLineEdit>("passphraseOfTheKey")->text().isEmpty());
    QVERIFY(part<QLineEdit>("placeOfTheEvidence")
                ->text()
                .startsWith(path(QStringLiteral("evidence-records-"))));
}

void MakeDialogTest::emptiesThePassphraseWhenItEnds()
{
    auto *field = part<QLineEdit>("passphraseOfTheKey");
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    field->setText(QStringLiteral("open sesame"));
    bool wasEmptied = false;
    connect(field, &QLineEdit::textChanged, this,
            [&wasEmptied](const QString &text) { wasEmptied = text.isEmpty(); });
    m_dialog->close();
    QVERIFY(wasEmptied);
}

void MakeDialogTest::saysWhereTheRequestHasToGo()
{
    auto *stamp = part<ui::NamedComboBox>("timeStamp");
    stamp->setCurrentIndex(stamp->findData(static_cast<int>(Stamping::Request)));
    make()->click();
    QCOMPARE(m_jobs.made().stamping, Stamping::Request);
    m_jobs.last->end(Made{path(QStringLiteral("x")), {}, path(QStringLiteral("x.tsq"))});
    const QString told = part<QLabel>("evidenceNames")->text();
    QVERIFY2(told.contains(path(QStringLiteral("x.tsq"))) &&
                 told.contains(QStringLiteral("vaultlock-cli evidence stamp --reply")),
             qPrintable(told));
}

QTEST_MAIN(MakeDialogTest)
#include "tst_makedialog.moc"
