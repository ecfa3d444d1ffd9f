// SPDX-License-Identifier: GPL-3.0-or-later

// The window of all vaults, in front of a scripted service.
#include "app/fleet/fleetrig.h"
#include "aws/profiles/profileset.h"
#include "ui/appearance/theme.h"
#include "ui/fleet/fleetexport.h"
#include "ui/fleet/fleetreading.h"
#include "ui/fleet/fleetwindow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace vaultlock;
using namespace vaultlock::tests;
using workspace::ConnectionChoice;

namespace {

QByteArray lockedMeanwhile(const QByteArray &request)
{
    return request.contains("/open/lock-policy")
               ? lockReplyOf(retention(arnOf(regionOf(request), "open")), true)
               : fleetAnswer(request);
}

aws::ProfileSet profilesOf(const QByteArray &config)
{
    QTemporaryFile file;
    if (!file.open() || file.write(config) < 0 || !file.flush())
        qFatal("no profiles");
    return aws::ProfileSet::load({file.fileName(), QString()});
}

struct FleetBench
{
    explicit FleetBench(QByteArray (*answer)(const QByteArray &) = fleetAnswer)
        : server({[answer] {
            Script script;
            script.replyTo = answer;
            return script;
        }()})
        , profiles(profilesOf("[profile records]\nregion=us-west-2\n[profile away]\n"
                              "[profile other]\n"))
    {
        memory.keepPlaces({false,
                           false,
                           {QStringLiteral("records"), QStringLiteral("away")},
                           {QStringLiteral("us-west-2"), QStringLiteral("eu-north-1")},
                           {}});
    }
    Result<std::unique_ptr<fleet::Access>> open(const fleet::Place &where)
    {
        if (where.profile == QLatin1String("away"))
            return failure(ErrorKind::SsoLoginNeeded, QStringLiteral("aws sso login"));
        return std::make_unique<ScriptedAccess>(server.url(), *where.region, clock, scheduler,
                                                random);
    }
    void makeReading()
    {
        window.reset();
        reading = std::make_unique<ui::FleetReading>(ui::FleetReading::Parts{
            [this](const fleet::Place &where) { return open(where); },
            [](const auto &, const std::function<void()> &ready) { ready(); }, clock,
            folder.filePath(QStringLiteral("fleet.json"))});
        makeWindow();
    }
    void makeWindow()
    {
        window = std::make_unique<ui::FleetWindow>(
            ui::FleetWindow::Parts{*reading, countdowns, [this] { return profiles; }, memory});
        window->show();
    }
    /// True when all of it was read.
    bool read()
    {
        if (!reading)
            makeReading();
        find<QPushButton>("startReading")->click();
        return QTest::qWaitFor([this] { return !reading->isReading() && !reading->isStopped(); },
                               30'000);
    }
    template <typename T>
    T *find(const char *name) const
    {
        auto *found = window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("%s is not there", name);
        return found;
    }
    void tick(const char *name) const { find<QCheckBox>(name)->click(); }
    QString names() const
    {
        QStringList names;
        for (int row = 0; row < window->model().rowCount(); ++row)
            names << window->model().rowAt(row).vault.vault.arn.name().toString();
        return names.join(u' ');
    }
    QString said(const char *label) const { return find<QLabel>(label)->text(); }
    QStringList sentences(const char *list) const
    {
        const QAbstractItemModel *model = find<QListView>(list)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data().toString();
        return texts;
    }
    void choose(int row) const
    {
        auto *table = find<QTableView>("allVaults");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, 0));
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::FleetMemory memory{&settings};
    ScriptedServer server;
    aws::ProfileSet profiles;
    ManualClock clock;
    ImpatientScheduler scheduler;
    FixedRandom random;
    ui::CountdownClock countdowns{clock};
    std::unique_ptr<ui::FleetReading> reading;
    std::unique_ptr<ui::FleetWindow> window;
};

} // namespace

class FleetWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void asksWhereToReadFirst();
    void namesWhatCannotBeAskedAndShowsTheRest();
    void readsNothingWhereNothingIsChosen();
    void combinesQuestions();
    void keepsAQuestionUnderItsName();
    void comparesWithAPolicyOfAFile();
    void stopsAndGoesOn();
    void goesOnBehindAClosedWindow();
    void tellsWhatHasChangedSinceTheLastLook();
    void opensAVaultByTheConnectionThatReadIt();
    void copiesWhatIsSelected();
    void exportsWhatIsShownAsTheCommandLineDoes();
    void saysWhenTheFileIsNotWritten();
    void tellsAVaultsDetails();
    void isWorkedByTheKeyboard();
};

void FleetWindowTest::asksWhereToReadFirst()
{
    FleetBench bench;
    bench.memory.keepPlaces({false,
                             true,
                             {QStringLiteral("records"), QStringLiteral("gone")},
                             {QStringLiteral("xx-new-1")},
                             {}});
    bench.makeReading();
    QStringList ticked;
    const auto *list = bench.find<QListWidget>("profilesToRead");
    QVERIFY(list->isVisible());
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            ticked << list->item(row)->text();
    }
    QCOMPARE(ticked.size(), 3);
    QVERIFY(ticked[0].startsWith(QLatin1String("Environment")));
    QVERIFY(ticked[1].startsWith(QLatin1String("records")));
    QVERIFY(ticked[2].contains(QLatin1String("not there any more")));
    const auto *regions = bench.find<QListWidget>("regionsToRead");
    QCOMPARE(regions->item(regions->count() - 1)->checkState(), Qt::Checked); // of no list of ours
    QCOMPARE(bench.server.seen().requests.size(), 0u);
    QCOMPARE(bench.said("fleetStanding"), QStringLiteral("Nothing was read yet."));
}

void FleetWindowTest::namesWhatCannotBeAskedAndShowsTheRest()
{
    FleetBench bench;
    QVERIFY(bench.read());
    QCOMPARE(bench.names(), QStringLiteral("hidden kept open running"));
    QVERIFY2(bench.said("fleetStanding").contains(QLatin1String("Not everything")),
             qPrintable(bench.said("fleetStanding")));
    const QString troubles = bench.sentences("whatIsNotKnown").join(u'\n');
    QVERIFY2(troubles.contains(QLatin1String("profile away, us-west-2: ")), qPrintable(troubles));
    QVERIFY(troubles.contains(QLatin1String("profile records, eu-north-1: ")));
    QVERIFY(troubles.contains(QLatin1String("not enabled")));
    for (const char *call : {"GetVaultLock", "ListTagsForVault", "GetVaultAccessPolicy"})
        QVERIFY2(troubles.contains(QLatin1String(call)), call);
    QVERIFY(!troubles.contains(QLatin1String("profile records, us-west-2")));
    QCOMPARE(bench.find<QTabWidget>("aboutTheVaults")->tabText(1), QStringLiteral("Not known (6)"));
}

void FleetWindowTest::readsNothingWhereNothingIsChosen()
{
    FleetBench bench;
    bench.memory.keepPlaces({});
    bench.makeReading();
    QVERIFY(!bench.find<QPushButton>("startReading")->isEnabled());
    QVERIFY(!bench.said("fleetPlacesRemark").isEmpty());
    bench.find<QListWidget>("profilesToRead")->item(2)->setCheckState(Qt::Checked);
    QVERIFY(bench.find<QPushButton>("startReading")->isEnabled());
    QVERIFY(bench.said("fleetPlacesRemark").isEmpty());
}

void FleetWindowTest::combinesQuestions()
{
    FleetBench bench;
    QVERIFY(bench.read());
    bench.tick("notLocked");
    QCOMPARE(bench.names(), QStringLiteral("hidden open running"));
    bench.tick("notEmpty");
    QCOMPARE(bench.names(), QStringLiteral("hidden running"));
    QCOMPARE(bench.said("fleetCount"), QStringLiteral("2 of 4 vaults"));
    bench.find<QLineEdit>("findInVaults")->setText(QStringLiteral("nowhere"));
    QCOMPARE(bench.said("fleetCount"), QStringLiteral("No vault is what you ask for."));
    QVERIFY(!bench.find<QPushButton>("exportVaults")->isEnabled());
    bench.find<QLineEdit>("findInVaults")->clear();
    bench.tick("notLocked");
    bench.tick("notEmpty");
    bench.tick("notHeldByItsLock");
    QTRY_COMPARE(bench.names(), QStringLiteral("hidden kept running"));
    bench.find<QLineEdit>("tagOfALegalHold")->setText(QStringLiteral("LegalHold=false"));
    QTRY_COMPARE(bench.names(), QStringLiteral("hidden"));
}

void FleetWindowTest::keepsAQuestionUnderItsName()
{
    FleetBench bench;
    QVERIFY(bench.read());
    QVERIFY(!bench.find<QPushButton>("saveFilter")->isEnabled()); // nothing is asked
    bench.tick("notLocked");
    bench.tick("endsSoon");
    bench.find<QPushButton>("saveFilter")->click();
    auto *name = bench.find<QLineEdit>("nameOfTheFilter");
    QVERIFY(!bench.find<QPushButton>("save")->isEnabled());
    QTest::keyClicks(name, QStringLiteral("Ends today"));
    QTest::keyClick(name, Qt::Key_Return);
    auto *kept = bench.find<QComboBox>("savedFilters");
    QTRY_COMPARE(kept->currentText(), QStringLiteral("Ends today"));
    bench.tick("notLocked");
    QCOMPARE(kept->currentIndex(), 0); // it is another one
    bench.makeWindow();
    kept = bench.find<QComboBox>("savedFilters");
    QCOMPARE(kept->count(), 2);
    kept->setCurrentIndex(1);
    emit kept->activated(1);
    QVERIFY(bench.find<QCheckBox>("notLocked")->isChecked());
    QVERIFY(bench.find<QCheckBox>("endsSoon")->isChecked());
    QCOMPARE(bench.names(), QStringLiteral("hidden running"));
    bench.find<QPushButton>("deleteFilter")->click();
    QVERIFY(bench.memory.questions().empty());
}

void FleetWindowTest::comparesWithAPolicyOfAFile()
{
    FleetBench bench;
    QFile file(bench.folder.filePath(QStringLiteral("standard.json")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(retention(arnOf("eu-west-1", "another")));
    file.close();
    ui::FleetPlaces places = bench.memory.places();
    places.policyFiles = QStringList{file.fileName(), QStringLiteral("/nowhere.json")};
    bench.memory.keepPlaces(places);
    bench.makeReading();
    QVERIFY(bench.said("fleetPlacesRemark").contains(QLatin1String("/nowhere.json was not taken")));
    QVERIFY(bench.read());
    auto *policies = bench.find<QComboBox>("policyThatLocksDifferFrom");
    policies->setCurrentIndex(policies->findText(QStringLiteral("standard.json")));
    bench.tick("lockDiffers");
    QCOMPARE(bench.names(), QStringLiteral("hidden open running"));
}

void FleetWindowTest::stopsAndGoesOn()
{
    FleetBench bench;
    bench.makeReading();
    QPushButton *stop = bench.find<QPushButton>("stopReading");
    QVERIFY(!stop->isVisible());
    bench.find<QPushButton>("startReading")->click();
    QVERIFY(stop->isVisible());
    stop->click();
    QCOMPARE(stop->text(), QStringLiteral("Go on"));
    QVERIFY(bench.said("fleetStanding").startsWith(QLatin1String("Stopped: ")));
    QTest::qWait(300); // what was under way comes to its end; nothing else happens
    const auto asked = bench.server.seen().requests.size();
    QVERIFY2(asked < 5, qPrintable(QString::number(asked)));
    stop->click();
    QTRY_VERIFY(!bench.reading->isReading() && !bench.reading->isStopped());
    QCOMPARE(bench.names(), QStringLiteral("hidden kept open running"));
    QCOMPARE(bench.window->model().rowAt(1).vault.stage, lock::LockStage::Locked);
    QVERIFY(!stop->isVisible());
}

void FleetWindowTest::goesOnBehindAClosedWindow()
{
    FleetBench bench;
    bench.makeReading();
    bench.find<QPushButton>("startReading")->click();
    bench.window.reset();
    QTRY_VERIFY(!bench.reading->isReading());
    bench.makeWindow();
    QCOMPARE(bench.names(), QStringLiteral("hidden kept open running"));
    QVERIFY(bench.find<QTableView>("allVaults")->isVisible()); // and not where to read
}

void FleetWindowTest::tellsWhatHasChangedSinceTheLastLook()
{
    FleetBench first;
    QVERIFY(first.read());
    QTRY_VERIFY(first.sentences("whatHasChanged").front().contains(QLatin1String("first look")));
    FleetBench bench(lockedMeanwhile);
    QVERIFY(QFile::copy(first.folder.filePath(QStringLiteral("fleet.json")),
                        bench.folder.filePath(QStringLiteral("fleet.json"))));
    QVERIFY(bench.read());
    QTRY_COMPARE(bench.reading->changes().size(), 1u);
    QVERIFY(bench.sentences("whatHasChanged")
                .front()
                .contains(QStringLiteral("was “Not locked” and is “Locked”")));
    bench.tick("changedSinceTheLastLook");
    QCOMPARE(bench.names(), QStringLiteral("open"));
}

void FleetWindowTest::opensAVaultByTheConnectionThatReadIt()
{
    FleetBench bench;
    QVERIFY(bench.read());
    std::optional<ConnectionChoice> asked;
    std::optional<VaultArn> vault;
    connect(bench.window.get(), &ui::FleetWindow::vaultWanted, this,
            [&](const ConnectionChoice &choice, const VaultArn &arn) {
                asked = choice;
                vault = arn;
            });
    bench.choose(3);
    QTest::keyClick(bench.find<QTableView>("allVaults"), Qt::Key_Return);
    QVERIFY(asked && vault);
    QCOMPARE(asked->kind, ConnectionChoice::Kind::Profile);
    QCOMPARE(asked->name, QStringLiteral("records"));
    QCOMPARE(asked->region, QStringLiteral("us-west-2"));
    QCOMPARE(vault->toString(), QString::fromLatin1(arnOf("us-west-2", "running")));
}

void FleetWindowTest::copiesWhatIsSelected()
{
    FleetBench bench;
    QVERIFY(bench.read());
    auto *table = bench.find<QTableView>("allVaults");
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[1].startsWith(QLatin1String("kept\t123456789012\tus-west-2\tLocked\t")),
             qPrintable(lines[1]));
}

void FleetWindowTest::exportsWhatIsShownAsTheCommandLineDoes()
{
    FleetBench bench;
    QVERIFY(bench.read());
    bench.tick("notLocked");
    QString path;
    bench.window->exporter().setPathAsker([&path](const auto &use) { use(path); });
    path = bench.folder.filePath(QStringLiteral("vaults.csv"));
    bench.find<QPushButton>("exportVaults")->click();
    QFile csv(path);
    QVERIFY(csv.open(QFile::ReadOnly));
    QCOMPARE(csv.readAll().count("\r\n"), 1 + 3);
    QVERIFY(bench.said("fleetSaid").contains(QLatin1String("3 vaults written to ")));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    path = bench.folder.filePath(QStringLiteral("vaults.json"));
    bench.find<QPushButton>("exportVaults")->click();
    QFile json(path);
    QVERIFY(json.open(QFile::ReadOnly));
    const QByteArray text = json.readAll();
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    QCOMPARE(object[QLatin1String("vaults")].toArray().size(), 3);
    QCOMPARE(object[QLatin1String("places")].toArray().size(), 4);
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(VAULTLOCK_AGAINST_SCHEMA),
                                                      QStringLiteral(VAULTLOCK_FLEET_SCHEMA)});
    python.write(QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson());
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(60'000));
    QCOMPARE(python.readAllStandardOutput().trimmed(), QByteArray("[true]"));
}

void FleetWindowTest::saysWhenTheFileIsNotWritten()
{
    FleetBench bench;
    QVERIFY(bench.read());
    bench.window->exporter().setPathAsker(
        [](const auto &use) { use(QStringLiteral("/nowhere/at/all.csv")); });
    bench.find<QPushButton>("exportVaults")->click();
    QVERIFY2(bench.said("fleetSaid").startsWith(QLatin1String("The file was not written.")),
             qPrintable(bench.said("fleetSaid")));
}

void FleetWindowTest::tellsAVaultsDetails()
{
    FleetBench bench;
    QVERIFY(bench.read());
    const auto *details = bench.find<QPlainTextEdit>("detailsOfTheVault");
    bench.choose(1);
    QVERIFY2(details->toPlainText().contains(QLatin1String("Deletion of archives: Days 0 to 364")),
             qPrintable(details->toPlainText()));
    QVERIFY(details->toPlainText().contains(QLatin1String("Read by: profile records, us-west-2")));
    bench.choose(0);
    QVERIFY(details->toPlainText().contains(QLatin1String("Not known: ")));
    bench.tick("notLocked");
    bench.choose(1);
    QVERIFY(details->toPlainText().contains(QLatin1String("vaults/open")));
}

void FleetWindowTest::isWorkedByTheKeyboard()
{
    FleetBench bench;
    QVERIFY(bench.read());
    auto *text = bench.find<QLineEdit>("findInVaults");
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("run"));
    QCOMPARE(bench.names(), QStringLiteral("running"));
    QSignalSpy wanted(bench.window.get(), &ui::FleetWindow::vaultWanted);
    QTest::keyClick(text, Qt::Key_Return); // to the rows
    auto *table = bench.find<QTableView>("allVaults");
    QCOMPARE(table->currentIndex().row(), 0);
    QCOMPARE(wanted.size(), 0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QTest::keyClick(bench.window.get(), Qt::Key_Escape);
    QVERIFY(!bench.window->isVisible());
}

QTEST_MAIN(FleetWindowTest)
#include "tst_fleetwindow.moc"
