// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ordinaryuser.h"
#include "ui/document/draftkeeper.h"
#include "ui/document/draftstore.h"
#include "ui/document/filewatch.h"
#include "ui/document/policydocument.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using ui::Draft;
using ui::DraftKeeper;
using ui::DraftStore;
using ui::FileWatch;
using ui::PolicyDocument;

namespace {

VaultArn vault(const QString &name)
{
    return VaultArn::fromString(
               QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/%1").arg(name))
        .value();
}

QString draftsIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("data/drafts"));
}

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT

private slots:
    void keepsADraftByteForByte()
    {
        const QTemporaryDir folder;
        const DraftStore store(draftsIn(folder));
        const QByteArray text("\n{\r\n\0\xc3\xa9}", 8);
        QVERIFY(store.write(vault(QStringLiteral("a")), {text, QStringLiteral("/x/é.json"), true}));
        const auto read = store.read(vault(QStringLiteral("a")));
        QVERIFY(read);
        QCOMPARE(read->text, text);
        QCOMPARE(read->filePath, QStringLiteral("/x/é.json"));
        QVERIFY(read->isModified);
        QVERIFY(!store.read(vault(QStringLiteral("b"))));
    }

    void keepsADraftForANameThatNoFileCanHave()
    {
        const QTemporaryDir folder;
        const DraftStore store(draftsIn(folder));
        const VaultArn strange = *VaultArn::fromService(
            QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/../<b>bold</b>"));
        QVERIFY(store.write(strange, {"{}", {}, true}));
        const auto read = store.read(strange);
        QVERIFY(read);
        QCOMPARE(read->text, QByteArray("{}"));
        QCOMPARE(QFileInfo(store.path(strange)).absolutePath(),
                 QDir(draftsIn(folder)).absolutePath());
    }

    void showsDraftsToTheirOwnerOnly()
    {
        const tests::OrdinaryUser user;
        QVERIFY(user.isOrdinary());
        const QTemporaryDir folder;
        const DraftStore store(draftsIn(folder));
        QVERIFY(store.write(vault(QStringLiteral("a")), {"{}", {}, true}));
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!(QFile::permissions(store.path(vault(QStringLiteral("a")))) & others));
        QVERIFY(!(QFile::permissions(draftsIn(folder)) & others));
    }

    void keepsTheLongestNameAndItsNeighboursApart()
    {
        const QTemporaryDir folder;
        const DraftStore store(draftsIn(folder));
        const QString longName(254, u'v');
        QVERIFY(store.write(vault(longName + u'1'), {"one", {}, true}));
        QVERIFY(store.write(vault(longName + u'2'), {"two", {}, true}));
        QCOMPARE(store.read(vault(longName + u'1'))->text, QByteArray("one"));
        QCOMPARE(store.read(vault(longName + u'2'))->text, QByteArray("two"));
    }

    void ignoresWhatIsNoDraft()
    {
        const QTemporaryDir folder;
        const DraftStore store(folder.path());
        QFile file(store.path(vault(QStringLiteral("a"))));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("garbage\nmore");
        file.close();
        QVERIFY(!store.read(vault(QStringLiteral("a"))));
    }

    void restoresEachVaultsDraftAfterAnEndWithoutGoodbye()
    {
        const QTemporaryDir folder;
        {
            PolicyDocument document;
            DraftKeeper keeper(document, draftsIn(folder));
            keeper.switchTo(vault(QStringLiteral("a")));
            document.takeText("for a");
            keeper.switchTo(vault(QStringLiteral("b")));
            QVERIFY(document.isEmpty());
            document.takeText("for b");
            QSignalSpy(&document, &PolicyDocument::findingsChanged).wait();
            // What a killed program leaves behind is what was written before.
            QTRY_VERIFY(DraftStore(draftsIn(folder)).read(vault(QStringLiteral("b"))));
        }
        PolicyDocument document;
        DraftKeeper keeper(document, draftsIn(folder));
        keeper.switchTo(vault(QStringLiteral("a")));
        QCOMPARE(document.utf8(), QByteArray("for a"));
        keeper.switchTo(vault(QStringLiteral("b")));
        QCOMPARE(document.utf8(), QByteArray("for b"));
        QVERIFY(document.isModified());
    }

    void keepsTheTextWhileNoVaultIsChosen()
    {
        const QTemporaryDir folder;
        PolicyDocument document;
        DraftKeeper keeper(document, draftsIn(folder));
        keeper.switchTo(vault(QStringLiteral("a")));
        document.takeText("for a");
        keeper.switchTo({});
        QCOMPARE(document.utf8(), QByteArray("for a"));
        QVERIFY(!document.vault());
        keeper.switchTo(vault(QStringLiteral("b")));
        QVERIFY(document.isEmpty());
        keeper.switchTo(vault(QStringLiteral("a")));
        QCOMPARE(document.utf8(), QByteArray("for a"));
    }

    void carriesWhatWasOpenedFirstToTheFirstVault()
    {
        const QTemporaryDir folder;
        const DraftStore store(draftsIn(folder));
        QVERIFY(store.write(vault(QStringLiteral("a")), {"older work", {}, true}));
        QFile file(folder.filePath(QStringLiteral("policy.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("opened") == 6);
        file.close();
        PolicyDocument document;
        DraftKeeper keeper(document, draftsIn(folder));
        QVERIFY(document.open(file.fileName()));
        keeper.switchTo(vault(QStringLiteral("a")));
        QCOMPARE(document.utf8(), QByteArray("opened"));
        QCOMPARE(document.fileName(), QStringLiteral("policy.json"));
        QVERIFY(!document.isModified());
        // The older work is not lost with it.
        const QString aside = store.path(vault(QStringLiteral("a"))) + QStringLiteral(".previous");
        QFile previous(aside);
        QVERIFY(previous.open(QIODevice::ReadOnly));
        QVERIFY(previous.readAll().endsWith("\nolder work"));
        // Nor is what was set aside before.
        QVERIFY(store.setAside(vault(QStringLiteral("a"))));
        QVERIFY(previous.seek(0));
        QVERIFY(previous.readAll().endsWith("\nolder work"));
        QVERIFY(QFile::exists(aside + QStringLiteral("-2")));
        keeper.switchTo(vault(QStringLiteral("b")));
        QVERIFY(document.isEmpty());
    }

    void takesTheFileForTruthWhereNothingWasChanged()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("policy.json"));
        const auto write = [&path](const QByteArray &bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write("old"));
        PolicyDocument document;
        DraftKeeper keeper(document, draftsIn(folder));
        keeper.switchTo(vault(QStringLiteral("a")));
        QVERIFY(document.open(path));
        keeper.switchTo(vault(QStringLiteral("b")));
        QVERIFY(write("new"));
        keeper.switchTo(vault(QStringLiteral("a")));
        QCOMPARE(document.utf8(), QByteArray("new"));
        document.takeText("mine");
        keeper.switchTo(vault(QStringLiteral("b")));
        keeper.switchTo(vault(QStringLiteral("a")));
        QCOMPARE(document.utf8(), QByteArray("mine"));
        QVERIFY(document.isModified());
    }

    void asksWhenTheFileOfAnEarlierDraftHasChanged()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("policy.json"));
        const auto write = [&path](const QByteArray &bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write("old"));
        {
            PolicyDocument document;
            DraftKeeper keeper(document, draftsIn(folder));
            QVERIFY(document.open(path));
            document.takeText("mine");
        }
        for (const bool isChanged : {false, true}) {
            QVERIFY(write(isChanged ? "theirs" : "old"));
            PolicyDocument document;
            const FileWatch watch(document);
            QSignalSpy asked(&watch, &FileWatch::bothChanged);
            const DraftKeeper keeper(document, draftsIn(folder));
            QCOMPARE(document.utf8(), QByteArray("mine"));
            QVERIFY(document.isModified());
            QCOMPARE(watch.isFileChanged(), isChanged);
            QCOMPARE(asked.wait(500), isChanged);
        }
    }

    void losesNothingWhereNothingCanBeWritten()
    {
        const tests::OrdinaryUser user;
        QVERIFY(user.isOrdinary());
        const QTemporaryDir folder;
        QVERIFY(
            QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        PolicyDocument document;
        DraftKeeper keeper(document, draftsIn(folder));
        QSignalSpy failed(&keeper, &DraftKeeper::keepingFailed);
        QSignalSpy recovered(&keeper, &DraftKeeper::keepingRecovered);
        keeper.switchTo(vault(QStringLiteral("a")));
        document.takeText("for a");
        keeper.switchTo(vault(QStringLiteral("b")));
        QVERIFY(failed.size() > 0);
        QVERIFY(!keeper.keepNow());
        keeper.switchTo(vault(QStringLiteral("a")));
        QCOMPARE(document.utf8(), QByteArray("for a"));
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                 QFileDevice::ExeOwner);
        QVERIFY(keeper.keepNow());
        QCOMPARE(recovered.size(), 1);
        QCOMPARE(DraftStore(draftsIn(folder)).read(vault(QStringLiteral("a")))->text,
                 QByteArray("for a"));
    }

    void saysThatADraftWithoutAFolderWouldBeLost()
    {
        PolicyDocument document;
        DraftKeeper keeper(document, QString());
        QVERIFY(keeper.keepNow());
        document.takeText("x");
        QVERIFY(!keeper.keepNow());
        keeper.switchTo(vault(QStringLiteral("a")));
        keeper.switchTo(vault(QStringLiteral("b")));
        keeper.switchTo(vault(QStringLiteral("a")));
        QCOMPARE(document.utf8(), QByteArray("x"));
    }

    void removesTheDraftOfAnEmptiedText()
    {
        const QTemporaryDir folder;
        PolicyDocument document;
        DraftKeeper keeper(document, draftsIn(folder));
        keeper.switchTo(vault(QStringLiteral("a")));
        document.takeText("x");
        QVERIFY(keeper.keepNow());
        const QString path = DraftStore(draftsIn(folder)).path(vault(QStringLiteral("a")));
        QVERIFY(QFileInfo::exists(path));
        document.takeText("");
        QVERIFY(keeper.keepNow());
        QVERIFY(!QFileInfo::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
