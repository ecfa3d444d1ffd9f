// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/notesfor.h"

#include <QTest>

using namespace vaultlock::aws;

namespace {

const QByteArray config = "[profile a]\noutput = json #1\nsource_profile = b\n"
                          "[profile b]\noutput = json #2\nsource_profile = a\n"
                          "sso_session = corp\nservices = near\n"
                          "[profile c]\noutput = json #3\n"
                          "[sso-session corp]\nsso_region = eu-west-1 #4\n"
                          "[sso-session other]\nsso_region = eu-west-1 #5\nnonsense\n"
                          "[services near]\nx = y #6\nnonsense\n"
                          "[d]\noutput = json\n";

ProfileSet setOf(const QByteArray &text)
{
    return ProfileSet::merge(
        readSharedFile({text.constData(), static_cast<std::size_t>(text.size())},
                       SharedFileKind::Config, QStringLiteral("f")),
        {});
}

/// `2 5`: the lines that are told of.
QString linesOf(const QStringList &notes)
{
    QStringList lines;
    for (const QString &note : notes)
        lines.append(note.section(u':', 1, 1));
    return lines.join(u' ');
}

} // namespace

class NotesForTest : public QObject
{
    Q_OBJECT

private slots:
    void areOfThoseSectionsThatCount_data();
    void areOfThoseSectionsThatCount();
    void areOfTheWholeFileForEverybody();
    void sayWhatTheAwsCliRefusesTheFileFor_data();
    void sayWhatTheAwsCliRefusesTheFileFor();
};

void NotesForTest::areOfThoseSectionsThatCount_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("lines");
    QTest::newRow("what it leads to, once round")
        << QStringLiteral("a") << QStringLiteral("2 5 12 17 15 18");
    QTest::newRow("one that leads nowhere") << QStringLiteral("c") << QStringLiteral("10 15");
    QTest::newRow("one whose section was left out")
        << QStringLiteral("d") << QStringLiteral("19 15");
    QTest::newRow("one that is not there") << QStringLiteral("e") << QStringLiteral("15");
    QTest::newRow("none") << QString() << QStringLiteral("15");
}

void NotesForTest::areOfThoseSectionsThatCount()
{
    QFETCH(QString, profile);
    QTEST(linesOf(notesFor(setOf(config), profile)), "lines");
}

void NotesForTest::areOfTheWholeFileForEverybody()
{
    const ProfileSet set = setOf("x = before any section\n[DEFAULT]\nregion = eu-west-1\n"
                                 "[profile a]\noutput = json\noutput = text\n[profile b]\n");
    for (const char *name : {"a", "b", ""})
        QCOMPARE(notesFor(set, QString::fromLatin1(name)).size(), 3);
}

void NotesForTest::sayWhatTheAwsCliRefusesTheFileFor_data()
{
    QTest::addColumn<QByteArray>("ofAnother");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *title, const char *ofAnother, const char *note) {
        QTest::newRow(title) << QByteArray(ofAnother) << QString::fromLatin1(note);
    };
    row("nothing", "[profile b]\nk = v\n", "");
    row("no equals sign, and the first of two", "[profile b]\nk\nl\n",
        "f:3: [profile b] the line has no = between key and value (the AWS CLI takes a : too); the "
        "AWS CLI refuses the file for it");
    row("a colon, which it takes", "[profile b]\nk : v\n", "");
    row("no key", "[profile b]\n= v\n",
        "f:3: [profile b] the line has no key before its =; the AWS CLI refuses the file for it");
    row("not closed", "[profile b\n",
        "f:2: the section's name is missing, or the ] that ends it; the AWS CLI refuses the file "
        "for it");
    row("not closed, and a key for it", "[profile b=\n",
        "f:2: the section's name is missing, or the ] that ends it, and the AWS CLI takes the line "
        "for a key of the section above");
}

void NotesForTest::sayWhatTheAwsCliRefusesTheFileFor()
{
    QFETCH(QByteArray, ofAnother);
    QFETCH(QString, note);
    QCOMPARE(notesFor(setOf("[profile a]\n" + ofAnother), QStringLiteral("a")),
             note.isEmpty() ? QStringList() : QStringList(note));
}

QTEST_GUILESS_MAIN(NotesForTest)
#include "tst_notesfor.moc"
