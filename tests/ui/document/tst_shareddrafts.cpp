// SPDX-License-Identifier: GPL-3.0-or-later

// Two windows on one vault's draft: two keepers on one folder, as two processes have them.
#include "support/fulldisk.h"
#include "ui/document/draftkeeper.h"
#include "ui/document/draftstore.h"
#include "ui/document/policydocument.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace vaultlock;
using ui::Draft;
using ui::DraftKeeper;
using ui::DraftStore;
using ui::PolicyDocument;
using Standing = ui::HeldDraft::Standing;

namespace {

VaultArn vault(const char *name = "a")
{
    return *VaultArn::fromString(QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/%1")
                                     .arg(QLatin1String(name)));
}

/// What one of the windows has.
struct Window
{
    explicit Window(const QString &folder)
        : keeper(document, folder)
        , standings(&keeper, &DraftKeeper::standingChanged)
    {
    }
    explicit Window(const QTemporaryDir &folder)
        : Window(folder.path())
    {
        keeper.switchTo(vault());
    }
    void write(const QByteArray &text)
    {
        document.takeText(text);
        keeper.keepNow();
    }
    Standing standing() const
    {
        return standings.isEmpty() ? Standing::Alone : standings.last().at(0).value<Standing>();
    }

    PolicyDocument document;
    DraftKeeper keeper;
    QSignalSpy standings;
};

QByteArray draftIn(const QTemporaryDir &folder)
{
    const auto draft = DraftStore(folder.path()).read(vault());
    return draft ? draft->text : QByteArray();
}

QStringList textsBeside(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList({QStringLiteral("*.draft.other-?")});
}

QByteArray setAside(const QTemporaryDir &folder)
{
    QFile file(DraftStore(folder.path()).path(vault()) + QStringLiteral(".previous"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.readLine(); // about the draft
    return file.readAll();
}

} // namespace

Q_DECLARE_METATYPE(vaultlock::ui::HeldDraft::Standing)

class SharedDraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysThatAnotherWindowHasTheDraft();
    void isAloneWithTheDraftOfAnotherVault();
    void neverReplacesWhatTheOtherWindowWrote();
    void goesOnAloneWhereTheOtherWroteNothing();
    void asksWhereTheOtherWroteAndWent();
    void takesTheirsAndSetsItsOwnAside();
    void keepsItsOwnAndSetsTheirsAside();
    void decidesNothingWhereTheOtherTextCannotBeSetAside();
    void offersWhatAWindowLeftBehind_data();
    void offersWhatAWindowLeftBehind();
    void forgetsALeftoverThatIsNoNews();
    void givesAThirdWindowAPlaceOfItsOwn();
    void writesOverNothingThatAProgramWithoutLocksWrote();
    void isLeftByAProcessThatIsKilled();
    void carriesWhatBelongsToNoVaultInOneWindowOnly();
};

void SharedDraftsTest::saysThatAnotherWindowHasTheDraft()
{
    const QTemporaryDir folder;
    Window first(folder);
    QCOMPARE(first.standing(), Standing::Alone);
    const Window second(folder);
    QCOMPARE(second.standing(), Standing::OpenElsewhere);
    QCOMPARE(first.standing(), Standing::Alone);
}

void SharedDraftsTest::isAloneWithTheDraftOfAnotherVault()
{
    const QTemporaryDir folder;
    const Window first(folder);
    Window second(folder);
    second.keeper.switchTo(vault("b"));
    QCOMPARE(second.standing(), Standing::Alone);
    Window third(folder.path());
    third.keeper.switchTo(vault("b"));
    QCOMPARE(third.standing(), Standing::OpenElsewhere);
}

void SharedDraftsTest::neverReplacesWhatTheOtherWindowWrote()
{
    const QTemporaryDir folder;
    Window first(folder);
    first.write("first");
    Window second(folder);
    QCOMPARE(second.document.utf8(), QByteArray("first"));
    second.write("second");
    first.write("first, later");
    second.write("second, later");
    QCOMPARE(draftIn(folder), QByteArray("first, later"));
    QCOMPARE(textsBeside(folder).size(), 1);
    QVERIFY(second.keeper.keepNow()); // it is on disk
    QCOMPARE(DraftStore(folder.path()).read(vault(), 1)->text, QByteArray("second, later"));
}

void SharedDraftsTest::goesOnAloneWhereTheOtherWroteNothing()
{
    const QTemporaryDir folder;
    auto first = std::make_unique<Window>(folder);
    first->write("first");
    Window second(folder);
    second.write("second");
    first.reset();
    second.write("second, later");
    QCOMPARE(second.standing(), Standing::Alone);
    QCOMPARE(draftIn(folder), QByteArray("second, later"));
    QCOMPARE(textsBeside(folder), QStringList());
}

void SharedDraftsTest::asksWhereTheOtherWroteAndWent()
{
    const QTemporaryDir folder;
    auto first = std::make_unique<Window>(folder);
    Window second(folder);
    first->write("first");
    first.reset();
    second.write("second");
    QCOMPARE(second.standing(), Standing::WrittenByBoth);
    QCOMPARE(draftIn(folder), QByteArray("first"));
    second.write("second, later");
    QCOMPARE(draftIn(folder), QByteArray("first"));
    QCOMPARE(DraftStore(folder.path()).read(vault(), 1)->text, QByteArray("second, later"));
}

void SharedDraftsTest::takesTheirsAndSetsItsOwnAside()
{
    const QTemporaryDir folder;
    auto first = std::make_unique<Window>(folder);
    Window second(folder);
    first->write("first");
    first.reset();
    second.write("second");
    second.keeper.takeTheirs();
    QCOMPARE(second.document.utf8(), QByteArray("first"));
    QCOMPARE(second.standing(), Standing::Alone);
    QCOMPARE(draftIn(folder), QByteArray("first"));
    QCOMPARE(textsBeside(folder), QStringList());
    QCOMPARE(setAside(folder), QByteArray("second"));
}

void SharedDraftsTest::keepsItsOwnAndSetsTheirsAside()
{
    const QTemporaryDir folder;
    auto first = std::make_unique<Window>(folder);
    Window second(folder);
    first->write("first");
    first.reset();
    second.write("second");
    second.keeper.keepMine();
    QCOMPARE(second.document.utf8(), QByteArray("second"));
    QCOMPARE(second.standing(), Standing::Alone);
    QCOMPARE(draftIn(folder), QByteArray("second"));
    QCOMPARE(textsBeside(folder), QStringList());
    QCOMPARE(setAside(folder), QByteArray("first"));
}

void SharedDraftsTest::decidesNothingWhereTheOtherTextCannotBeSetAside()
{
    const QTemporaryDir folder;
    auto first = std::make_unique<Window>(folder);
    Window second(folder);
    first->write("first");
    first.reset();
    second.write("second");
    const QSignalSpy failed(&second.keeper, &ui::DraftKeeper::keepingFailed);
    {
        const tests::FullDisk full;
        second.keeper.keepMine();
    }
    QCOMPARE(failed.count(), 1);
    QCOMPARE(second.standing(), Standing::WrittenByBoth);
    QCOMPARE(draftIn(folder), QByteArray("first"));
    second.keeper.keepMine();
    QCOMPARE(setAside(folder), QByteArray("first"));
    QCOMPARE(draftIn(folder), QByteArray("second"));
}

void SharedDraftsTest::offersWhatAWindowLeftBehind_data()
{
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("taken") << true;
    QTest::newRow("not wanted") << false;
}

void SharedDraftsTest::offersWhatAWindowLeftBehind()
{
    QFETCH(bool, isTaken);
    const QTemporaryDir folder;
    {
        Window first(folder);
        first.write("first");
        Window second(folder);
        second.write("second");
    } // the second closes before the first
    Window later(folder);
    QCOMPARE(later.document.utf8(), QByteArray("first"));
    QCOMPARE(later.standing(), Standing::WrittenByBoth);
    later.write("first, later"); // undecided, it goes on
    QCOMPARE(draftIn(folder), QByteArray("first, later"));
    QCOMPARE(textsBeside(folder).size(), 1);
    if (isTaken)
        later.keeper.takeTheirs();
    else
        later.keeper.keepMine();
    const QByteArray chosen = isTaken ? "second" : "first, later";
    QCOMPARE(later.document.utf8(), chosen);
    QCOMPARE(draftIn(folder), chosen);
    QCOMPARE(later.standing(), Standing::Alone);
    QCOMPARE(textsBeside(folder), QStringList());
    QCOMPARE(setAside(folder), QByteArray(isTaken ? "first, later" : "second"));
}

void SharedDraftsTest::forgetsALeftoverThatIsNoNews()
{
    const QTemporaryDir folder;
    {
        Window first(folder);
        first.write("the same");
        Window second(folder);
        second.write("the");
        second.write("the same");
    }
    const Window later(folder);
    QCOMPARE(later.standing(), Standing::Alone);
    QCOMPARE(textsBeside(folder), QStringList());
}

void SharedDraftsTest::givesAThirdWindowAPlaceOfItsOwn()
{
    const QTemporaryDir folder;
    Window first(folder);
    Window second(folder);
    Window third(folder);
    first.write("first");
    second.write("second");
    third.write("third");
    second.write("second, later");
    const DraftStore store(folder.path());
    QCOMPARE(draftIn(folder), QByteArray("first"));
    QCOMPARE(store.read(vault(), 1)->text, QByteArray("second, later"));
    QCOMPARE(store.read(vault(), 2)->text, QByteArray("third"));
}

void SharedDraftsTest::writesOverNothingThatAProgramWithoutLocksWrote()
{
    const QTemporaryDir folder;
    Window window(folder);
    window.write("mine");
    QVERIFY(DraftStore(folder.path()).write(vault(), Draft{"an older version's", {}, true}));
    window.write("mine, later");
    QCOMPARE(window.standing(), Standing::WrittenByBoth);
    QCOMPARE(draftIn(folder), QByteArray("an older version's"));
}

void SharedDraftsTest::isLeftByAProcessThatIsKilled()
{
    const QTemporaryDir folder;
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t other = ::fork();
    if (other == 0) {
        const Window window(folder);
        (void)!::write(ready[1], "!", 1);
        ::pause();
        ::_exit(0);
    }
    char byte = 0;
    QCOMPARE(::read(ready[0], &byte, 1), ssize_t{1});
    {
        const Window beside(folder);
        QCOMPARE(beside.standing(), Standing::OpenElsewhere);
    }
    ::kill(other, SIGKILL);
    QCOMPARE(::waitpid(other, nullptr, 0), other);
    const Window after(folder);
    QCOMPARE(after.standing(), Standing::Alone);
}

void SharedDraftsTest::carriesWhatBelongsToNoVaultInOneWindowOnly()
{
    const QTemporaryDir folder;
    Window first(folder.path());
    first.write("nobody's yet");
    Window second(folder.path());
    QVERIFY(second.document.isEmpty());
    first.keeper.switchTo(vault());
    first.keeper.keepNow();
    second.keeper.switchTo(vault("b"));
    QVERIFY(second.document.isEmpty());
    QCOMPARE(draftIn(folder), QByteArray("nobody's yet"));
}

QTEST_GUILESS_MAIN(SharedDraftsTest)
#include "tst_shareddrafts.moc"
