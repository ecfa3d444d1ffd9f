// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/filewatch.h"
#include "ui/document/policydocument.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using ui::FileWatch;
using ui::PolicyDocument;

namespace {

struct Bench
{
    Bench()
        : path(folder.filePath(QStringLiteral("policy.json")))
        , watch(document)
        , readAgain(&watch, &FileWatch::readAgain)
        , bothChanged(&watch, &FileWatch::bothChanged)
        , gone(&watch, &FileWatch::fileGone)
        , settled(&watch, &FileWatch::settled)
    {
        write("[1]");
        if (!document.open(path))
            qFatal("cannot open");
    }

    void write(const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    QByteArray onDisk() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QString path;
    PolicyDocument document;
    FileWatch watch;
    QSignalSpy readAgain;
    QSignalSpy bothChanged;
    QSignalSpy gone;
    QSignalSpy settled;
};

} // namespace

class TestFileWatch : public QObject
{
    Q_OBJECT

private slots:
    void readsAgainWhatWasNotChangedHere()
    {
        Bench bench;
        std::string asked;
        connect(&bench.document, &PolicyDocument::changeAsked, this,
                [&asked](const std::vector<policy::TextEdit> &edits, std::size_t) {
                    asked = edits.front().replacement;
                });
        bench.write("[2]");
        QVERIFY(bench.readAgain.wait());
        QCOMPARE(bench.document.utf8(), QByteArray("[2]"));
        QVERIFY(!bench.document.isModified());
        // A step that can be undone.
        QCOMPARE(asked, std::string("[2]"));
        QCOMPARE(bench.bothChanged.size(), 0);
    }

    void noticesAFileThatTookItsPlace()
    {
        Bench bench;
        const QString other = bench.folder.filePath(QStringLiteral("other"));
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[3]") == 3);
        file.close();
        QFile::remove(bench.path);
        QVERIFY(QFile::rename(other, bench.path));
        QVERIFY(bench.readAgain.wait());
        QCOMPARE(bench.document.utf8(), QByteArray("[3]"));
        bench.write("[4]");
        QVERIFY(bench.readAgain.wait());
        QCOMPARE(bench.document.utf8(), QByteArray("[4]"));
    }

    void asksWhereBothHaveChanged()
    {
        Bench bench;
        bench.document.takeText("[mine]");
        bench.write("[theirs]");
        QVERIFY(bench.bothChanged.wait());
        QCOMPARE(bench.document.utf8(), QByteArray("[mine]"));
        QVERIFY(bench.watch.isFileChanged());
        bench.watch.keepMine();
        QCOMPARE(bench.document.utf8(), QByteArray("[mine]"));
        QVERIFY(bench.document.isModified());
        QVERIFY(!bench.watch.isFileChanged());
        bench.write("[theirs, again]");
        QVERIFY(bench.bothChanged.wait());
        bench.watch.reload();
        QCOMPARE(bench.document.utf8(), QByteArray("[theirs, again]"));
        QVERIFY(!bench.document.isModified());
    }

    void saysNothingOfWhatItSavedItself()
    {
        Bench bench;
        bench.document.takeText("[5]");
        QVERIFY(bench.document.save());
        QVERIFY(!bench.watch.isFileChanged());
        // A change that is one, as proof that the events of the save have been seen by then.
        bench.document.takeText("[6]");
        bench.write("[7]");
        QVERIFY(bench.bothChanged.wait());
        QCOMPARE(bench.readAgain.size(), 0);
        QCOMPARE(bench.bothChanged.size(), 1);
        QCOMPARE(bench.document.utf8(), QByteArray("[6]"));
    }

    void keepsTheTextOfAFileThatIsGone()
    {
        Bench bench;
        QVERIFY(QFile::remove(bench.path));
        QVERIFY(bench.gone.wait());
        QCOMPARE(bench.document.utf8(), QByteArray("[1]"));
        QVERIFY(bench.document.isModified());
        QVERIFY(bench.document.save());
        QCOMPARE(bench.onDisk(), QByteArray("[1]"));
        QCOMPARE(bench.settled.size(), 1);
        bench.write("[8]");
        QVERIFY(bench.readAgain.wait());
    }

    void isContentWhenTheyAgreeAgain()
    {
        Bench bench;
        bench.document.takeText("[mine]");
        bench.write("[theirs]");
        QVERIFY(bench.bothChanged.wait());
        bench.write("[mine]");
        QVERIFY(bench.settled.wait());
        QVERIFY(!bench.document.isModified());
    }

    void watchesTheFileThatTheTextBelongsTo()
    {
        Bench bench;
        const QString first = bench.path;
        bench.path = bench.folder.filePath(QStringLiteral("second.json"));
        bench.write("[1]");
        QVERIFY(bench.document.open(bench.path));
        bench.document.takeText("[mine]");
        QFile file(first);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[x]") == 3);
        file.close();
        bench.write("[9]");
        QVERIFY(bench.bothChanged.wait());
        QCOMPARE(bench.bothChanged.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFileWatch)
#include "tst_filewatch.moc"
