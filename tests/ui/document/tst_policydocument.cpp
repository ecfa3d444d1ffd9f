// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ordinaryuser.h"
#include "ui/document/policydocument.h"
#include "ui/document/policyfile.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using vaultlock::ui::PolicyDocument;

namespace {

VaultArn vaultArn()
{
    return *VaultArn::fromString(
        QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"));
}

QString fileWith(const QTemporaryDir &folder, const QByteArray &bytes,
                 const QString &name = QStringLiteral("policy.json"))
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestPolicyDocument : public QObject
{
    Q_OBJECT

private slots:
    void opensAFileByteForByte()
    {
        const QTemporaryDir folder;
        const QByteArray text("\xef\xbb\xbf{\r\n\"\xc3\xa9\xf0\x9f\x98\x80\": \0}", 18);
        PolicyDocument document;
        QVERIFY(document.open(fileWith(folder, text)));
        QCOMPARE(document.utf8(), text);
        QCOMPARE(document.fileName(), QStringLiteral("policy.json"));
        QVERIFY(!document.isModified());
    }

    void refusesAFileAndKeepsTheText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("reason");
        QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\"}") << ErrorKind::NotUtf8;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6) << ErrorKind::NotUtf8;
        QTest::newRow("cut in a character") << QByteArray("{\"\xf0\x9f\x98") << ErrorKind::NotUtf8;
        QTest::newRow("overlong") << QByteArray("\xc0\xaf") << ErrorKind::NotUtf8;
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << ErrorKind::NotUtf8;
        QTest::newRow("a byte over 1 MiB")
            << QByteArray(ui::policyFileLimit + 1, ' ') << ErrorKind::TooLarge;
    }
    void refusesAFileAndKeepsTheText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, reason);
        const QTemporaryDir folder;
        PolicyDocument document;
        document.takeText("precious");
        const auto opened = document.open(fileWith(folder, bytes));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, reason);
        QCOMPARE(document.utf8(), QByteArray("precious"));
        QCOMPARE(document.filePath(), QString());
        QVERIFY(document.isModified());
    }

    void opensAFileOfExactly1MiB()
    {
        const QTemporaryDir folder;
        PolicyDocument document;
        QVERIFY(document.open(fileWith(folder, QByteArray(ui::policyFileLimit, ' '))));
        QCOMPARE(document.utf8().size(), ui::policyFileLimit);
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("folder") << QDir::tempPath();
        QTest::newRow("device without end") << QStringLiteral("/dev/zero");
        QTest::newRow("nothing") << QStringLiteral("/nowhere/policy.json");
    }
    void refusesWhatIsNoFile()
    {
        QFETCH(QString, path);
        PolicyDocument document;
        const auto opened = document.open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::FileNotReadable);
        QVERIFY(opened.error().detail.contains(path));
    }

    void savesByteForByte()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new.json"));
        PolicyDocument document;
        document.takeText("{\r\n\"\xc3\xa9\": 1}");
        QVERIFY(document.saveAs(path));
        QCOMPARE(contentsOf(path), document.utf8());
        QVERIFY(!document.isModified());
        document.takeText("{}");
        QVERIFY(document.isModified());
        QVERIFY(document.save());
        QCOMPARE(contentsOf(path), QByteArray("{}"));
    }

    void keepsFileAndTextWhenSavingFails()
    {
        const tests::OrdinaryUser user;
        QVERIFY(user.isOrdinary());
        const QTemporaryDir folder;
        PolicyDocument document;
        QVERIFY(document.open(fileWith(folder, "before")));
        document.takeText("after");
        QVERIFY(
            QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const auto saved = document.save();
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                 QFileDevice::ExeOwner);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::FileNotWritable);
        QCOMPARE(document.utf8(), QByteArray("after"));
        QVERIFY(document.isModified());
        QCOMPARE(contentsOf(document.filePath()), QByteArray("before"));
    }

    void needsAFileToSave()
    {
        PolicyDocument document;
        document.takeText("{}");
        QVERIFY(!document.save());
    }

    void lintsABurstOfTypingOnce()
    {
        PolicyDocument document;
        QSignalSpy linted(&document, &PolicyDocument::findingsChanged);
        for (const char *text : {"{", "{\"", "{\"V", "{\"Ve"})
            document.takeText(text);
        QVERIFY(linted.wait());
        QCOMPARE(linted.size(), 1);
        QVERIFY(!document.findings().empty());
    }

    void hasFreshFindingsWhenTheyAreNeeded()
    {
        PolicyDocument document;
        document.loadExample(vaultArn());
        for (const policy::Finding &finding : document.freshFindings())
            QVERIFY(finding.severity < policy::Severity::Danger);
        document.takeText("{");
        QVERIFY(document.freshFindings().front().severity == policy::Severity::Error);
    }

    void lintsForTheChosenVault()
    {
        PolicyDocument document;
        document.loadExample(vaultArn());
        document.setVault(
            VaultArn::fromString(
                QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/my-vault"))
                .value());
        bool isToldApart = false;
        for (const policy::Finding &finding : document.findings())
            isToldApart |= finding.rule == policy::Rule::ResourceNotThisVault;
        QVERIFY(isToldApart);
    }

    void takesTheFactsOfItsOwnVaultOnly()
    {
        PolicyDocument document;
        QSignalSpy findings(&document, &PolicyDocument::findingsChanged);
        policy::ChosenVault facts{vaultArn()};
        facts.tags = std::vector<policy::VaultTag>{{"LegalHold", "true"}};
        document.setVaultFacts(facts);
        QVERIFY(!document.chosenVault());
        document.setVault(vaultArn());
        document.setVaultFacts(facts);
        QVERIFY(document.chosenVault() == facts);
        QCOMPARE(findings.size(), 2);
        document.setVaultFacts(facts);
        QCOMPARE(findings.size(), 2); // nothing new was said
        facts.arn = VaultArn::fromString(
                        QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/my-vault"))
                        .value();
        document.setVaultFacts(facts);
        QCOMPARE(findings.size(), 2);
        document.setVault(facts.arn);
        QVERIFY(!document.chosenVault()->tags); // the other one's are not known yet
    }

    void loadsTheExampleForTheVault()
    {
        PolicyDocument document;
        document.loadExample(vaultArn());
        QVERIFY(document.utf8().contains("\"arn:aws:glacier:us-west-2:999999999999:vaults/"
                                         "examplevault\""));
        QVERIFY(document.utf8().contains("\"glacier:ArchiveAgeInDays\": \"365\""));
        QVERIFY(!document.utf8().contains('@'));
        QVERIFY(!document.isModified());
    }

    void tellsWhenItIsModified()
    {
        PolicyDocument document;
        QSignalSpy changes(&document, &PolicyDocument::modifiedChanged);
        document.takeText("a");
        document.takeText("ab");
        document.takeText("");
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0).at(0).toBool(), true);
        QCOMPARE(changes.at(1).at(0).toBool(), false);
    }

    void asksItsViewForEveryChangeThatIsNotTyped()
    {
        PolicyDocument document;
        document.takeText("abc");
        QList<std::size_t> carets;
        QByteArray beforeTheAnswer;
        connect(&document, &PolicyDocument::changeAsked, this,
                [&](const std::vector<policy::TextEdit> &, std::size_t caret) {
                    carets << caret;
                    beforeTheAnswer = document.utf8();
                });
        document.apply({{{1, 2}, "BB"}}, 3);
        QCOMPARE(beforeTheAnswer, QByteArray("abc"));
        QCOMPARE(document.utf8(), QByteArray("aBBc"));
        document.apply({{{3, 4}, "d"}});
        document.apply(policy::Fix{{}, {}, {{{0, 1}, "xyz"}}});
        document.apply(std::vector<policy::TextEdit>());
        QCOMPARE(document.utf8(), QByteArray("xyzBBd"));
        QCOMPARE(carets, QList<std::size_t>({3, 3, 3}));
    }
};

QTEST_GUILESS_MAIN(TestPolicyDocument)
#include "tst_policydocument.moc"
