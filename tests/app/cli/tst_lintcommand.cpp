// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolerun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace vaultlock::tests;

namespace {

const QByteArray sound = R"({
  "Version": "2012-10-17",
  "Statement": [
    {"Sid": "Keep", "Effect": "Deny", "Principal": "*", "Action": "glacier:DeleteArchive",
     "Resource": "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault",
     "Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "366"}}}
  ]
}
)";
const QString examplevault =
    QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault");
const QString myVault = QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/my-vault");

/// With the effect in lower case, behind letters of two, three and four bytes.
const QByteArray flawed =
    QByteArray("{\"Version\": \"2012-10-17\", \"Id\": \"é€😀\", \"Statement\": [\n"
               "  {\"Principal\": \"*\", \"Sid\": \"é\", \"Effect\": \"deny\", "
               "\"Action\": \"glacier:DeleteArchive\", \"Resource\": \"*\"}]}\n");

QJsonArray jsonOf(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.outBytes).array();
}

QJsonObject findingOf(const QJsonArray &findings, const char *rule)
{
    for (const QJsonValue &finding : findings) {
        if (finding[u"rule"].toString() == QLatin1String(rule))
            return finding.toObject();
    }
    return {};
}

} // namespace

class LintCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingWorseOfASoundPolicy();
    void saysAsALineWhereTheMistakeIs();
    void givesEveryFieldAsJson();
    void countsColumnsInCharactersAndOffsetsInBytes();
    void offersAFixThatMends();
    void knowsTheChosenVault();
    void exitsByTheWorstOfSeveralFiles();
    void readsStandardInput();
    void saysWhichFileCannotBeRead_data();
    void saysWhichFileCannotBeRead();
    void looksAtTheOthersWhenOneCannotBeRead();
    void survivesBadInput_data();
    void survivesBadInput();
    void escapesWhatATerminalWouldActOn();
    void writesSarifOfTheRightShape();
    void saysInSarifWhatCouldNotBeRead();
    void noticesThatItsOutputIsLost();
    void doesTheSameAsAProgram();

private:
    QString file(const QString &name, const QByteArray &text) const;
    Outcome lint(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runCommand(QStringList{QStringLiteral("lint")} + arguments, input);
    }

    QTemporaryDir m_folder;
};

QString LintCommandTest::file(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(name));
    return file.fileName();
}

void LintCommandTest::saysNothingWorseOfASoundPolicy()
{
    const Outcome outcome = lint({file(QStringLiteral("sound.json"), sound)});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.out));
    QVERIFY2(!outcome.out.contains(QLatin1String("error:")), qPrintable(outcome.out));
    QCOMPARE(outcome.err, QString());
}

void LintCommandTest::saysAsALineWhereTheMistakeIs()
{
    const QString path = file(QStringLiteral("flawed.json"), flawed);
    const Outcome outcome = lint({path});
    QCOMPARE(outcome.exitCode, 1);
    const QStringList lines = outcome.out.split(u'\n').filter(QStringLiteral("[invalid-effect]"));
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith(path + QStringLiteral(":2:44: error: ")),
             qPrintable(lines.first()));
}

void LintCommandTest::givesEveryFieldAsJson()
{
    const QString path = file(QStringLiteral("flawed.json"), flawed);
    const Outcome outcome = lint({QStringLiteral("--format"), QStringLiteral("json"), path});
    QCOMPARE(outcome.exitCode, 1);
    const QJsonArray findings = jsonOf(outcome);
    QVERIFY(!findings.isEmpty());
    const QStringList fields{
        QStringLiteral("byteEnd"), QStringLiteral("byteStart"), QStringLiteral("column"),
        QStringLiteral("file"),    QStringLiteral("fix"),       QStringLiteral("line"),
        QStringLiteral("message"), QStringLiteral("rule"),      QStringLiteral("severity")};
    for (const QJsonValue &finding : findings) {
        QCOMPARE(finding.toObject().keys(), fields);
        QCOMPARE(finding[u"file"].toString(), path);
        QVERIFY(!finding[u"message"].toString().isEmpty());
        QVERIFY(finding[u"byteStart"].toInt() <= finding[u"byteEnd"].toInt());
        QVERIFY(finding[u"fix"].isNull() || finding[u"fix"].isObject());
    }
    QCOMPARE(findingOf(findings, "invalid-effect")[u"severity"].toString(),
             QStringLiteral("error"));
    // Nothing to say is an empty list.
    QCOMPARE(lint({QStringLiteral("--format=json"), QStringLiteral("-")}, sound).outBytes.left(1),
             QByteArray("["));
}

void LintCommandTest::countsColumnsInCharactersAndOffsetsInBytes()
{
    const QJsonArray findings = jsonOf(
        lint({QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("-")}, flawed));
    const QJsonObject finding = findingOf(findings, "invalid-effect");
    QCOMPARE(finding[u"line"].toInt(), 2);
    QCOMPARE(finding[u"column"].toInt(), 44);
    const qsizetype begin = finding[u"byteStart"].toInt();
    QCOMPARE(begin, flawed.indexOf("\"deny\""));
    QCOMPARE(flawed.mid(begin, finding[u"byteEnd"].toInt() - begin), QByteArray("\"deny\""));
    QCOMPARE(finding[u"file"].toString(), QStringLiteral("-"));
}

void LintCommandTest::offersAFixThatMends()
{
    const QStringList arguments{QStringLiteral("--format"), QStringLiteral("json"),
                                QStringLiteral("-")};
    const QJsonObject fix =
        findingOf(jsonOf(lint(arguments, flawed)), "invalid-effect")[u"fix"].toObject();
    QVERIFY(!fix[u"title"].toString().isEmpty());
    const QJsonArray edits = fix[u"edits"].toArray();
    QCOMPARE(edits.size(), 1);
    QByteArray mended = flawed;
    const qsizetype begin = edits[0][u"byteStart"].toInt();
    mended.replace(begin, edits[0][u"byteEnd"].toInt() - begin,
                   edits[0][u"replacement"].toString().toUtf8());
    QVERIFY(findingOf(jsonOf(lint(arguments, mended)), "invalid-effect").isEmpty());
}

void LintCommandTest::knowsTheChosenVault()
{
    const QStringList vault{QStringLiteral("--vault")};
    const QString path = file(QStringLiteral("sound.json"), sound);
    QCOMPARE(lint(vault + QStringList{examplevault, path}).exitCode, 0);
    const Outcome outcome = lint(vault + QStringList{myVault, path});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.out.contains(QStringLiteral(": danger: ")), qPrintable(outcome.out));
    QVERIFY(outcome.out.contains(QStringLiteral("[resource-not-this-vault]")));
}

void LintCommandTest::exitsByTheWorstOfSeveralFiles()
{
    const QString good = file(QStringLiteral("sound.json"), sound);
    const QString bad = file(QStringLiteral("flawed.json"), flawed);
    QCOMPARE(lint({good, good}).exitCode, 0);
    const Outcome outcome = lint({bad, good, bad});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.out.count(QStringLiteral("[invalid-effect]")), 2);
}

void LintCommandTest::readsStandardInput()
{
    const Outcome outcome = lint({QStringLiteral("-")}, flawed);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.out.contains(QStringLiteral("-:2:44: error: ")), qPrintable(outcome.out));
}

void LintCommandTest::saysWhichFileCannotBeRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("missing.json"));
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("no name") << QString();
    QTest::newRow("without an end") << QStringLiteral("/dev/zero");
    QTest::newRow("not a resource of the program") << QStringLiteral(":/missing.json");
}

void LintCommandTest::saysWhichFileCannotBeRead()
{
    QFETCH(QString, path);
    const Outcome outcome = lint({path});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(!outcome.err.isEmpty() && outcome.err.contains(path), qPrintable(outcome.err));
}

void LintCommandTest::looksAtTheOthersWhenOneCannotBeRead()
{
    const Outcome outcome = lint({QStringLiteral("--format"), QStringLiteral("json"),
                                  m_folder.filePath(QStringLiteral("missing.json")),
                                  file(QStringLiteral("flawed.json"), flawed)});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.err.contains(QStringLiteral("missing.json")));
    QVERIFY(!findingOf(jsonOf(outcome), "invalid-effect").isEmpty());
}

void LintCommandTest::survivesBadInput_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no UTF-8") << QByteArray("{\"Version\": \"\xff\xfe\xc3\"}");
    QTest::newRow("NULs") << QByteArray(1000, '\0');
    QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + sound;
    QTest::newRow("100,000 brackets") << QByteArray(100'000, '[');
    QTest::newRow("100,000 brackets, closed")
        << QByteArray(100'000, '[') + QByteArray(100'000, ']');
    QTest::newRow("1 MiB on one line") << "[" + QByteArray(1024 * 1024, ',');
    QTest::newRow("1 MiB of a policy")
        << QByteArray(sound).replace("\"Keep\"", "\"" + QByteArray(1024 * 1024, 'x') + "\"");
}

void LintCommandTest::survivesBadInput()
{
    QFETCH(QByteArray, text);
    const std::clock_t start = std::clock(); // of this process alone, however busy the machine
    for (const char *format : {"text", "json", "sarif"}) {
        const Outcome outcome =
            lint({QStringLiteral("--format"), QLatin1String(format), QStringLiteral("-")}, text);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(!outcome.out.isEmpty());
        if (QLatin1String(format) != QLatin1String("text"))
            QVERIFY(!QJsonDocument::fromJson(outcome.outBytes).isNull());
    }
    // What takes quadratic time takes minutes; a sanitizer takes seconds.
    QVERIFY((std::clock() - start) / CLOCKS_PER_SEC < 20);
}

void LintCommandTest::escapesWhatATerminalWouldActOn()
{
    const QByteArray text =
        "{\"Version\": \"2012-10-17\", \"\\u001b[2J\\u009b\\u202e\\n\": \x1b[31m}";
    const QString path = file(QStringLiteral("a\x1b[2J\n.json"), text);
    for (const char *format : {"text", "json", "sarif"}) {
        const Outcome outcome = lint({QStringLiteral("--format"), QLatin1String(format), path});
        QCOMPARE(outcome.exitCode, 1);
        for (const QChar c : outcome.out)
            QVERIFY(c == u'\n' || (c.unicode() >= 0x20 && c.unicode() != 0x7f &&
                                   (c.unicode() < 0x80 || c.unicode() > 0x9f) && c != u'\u202e'));
    }
    const Outcome outcome = lint({path});
    for (const QString &line : outcome.out.trimmed().split(u'\n'))
        QVERIFY2(line.startsWith(m_folder.path()), qPrintable(line));
    QVERIFY(outcome.out.contains(QStringLiteral("\\u001b[2J")));
}

void LintCommandTest::writesSarifOfTheRightShape()
{
    const QString path = file(QStringLiteral("a b#é.json"), flawed);
    const Outcome outcome =
        lint({QStringLiteral("--format"), QStringLiteral("sarif"), QStringLiteral("--vault"),
              myVault, path, file(QStringLiteral("sound.json"), sound)});
    QCOMPARE(outcome.exitCode, 1);
    const QJsonObject log = QJsonDocument::fromJson(outcome.outBytes).object();
    QCOMPARE(log[u"version"].toString(), QStringLiteral("2.1.0"));
    QVERIFY(log[u"$schema"].toString().contains(QStringLiteral("sarif-2.1.0")));
    QCOMPARE(log[u"runs"].toArray().size(), 1);
    const QJsonObject run = log[u"runs"][0].toObject();
    QCOMPARE(run[u"columnKind"].toString(), QStringLiteral("unicodeCodePoints"));
    QCOMPARE(run[u"artifacts"].toArray().size(), 2);
    QVERIFY(run[u"invocations"][0][u"executionSuccessful"].toBool());
    const QJsonArray rules = run[u"tool"][u"driver"][u"rules"].toArray();
    const QMap<QString, QString> levels{{QStringLiteral("error"), QStringLiteral("error")},
                                        {QStringLiteral("danger"), QStringLiteral("error")},
                                        {QStringLiteral("warning"), QStringLiteral("warning")},
                                        {QStringLiteral("hint"), QStringLiteral("note")}};
    bool isEffectMet = false;
    for (const QJsonValue &result : run[u"results"].toArray()) {
        const QString rule = result[u"ruleId"].toString();
        const QJsonValue descriptor = rules[result[u"ruleIndex"].toInt()];
        QCOMPARE(descriptor[u"id"].toString(), rule);
        QVERIFY(!result[u"message"][u"text"].toString().isEmpty());
        QCOMPARE(result[u"level"].toString(),
                 levels.value(result[u"properties"][u"severity"].toString()));
        QVERIFY(!result[u"partialFingerprints"][u"identity/v1"].toString().isEmpty());
        if (rule != QLatin1String("invalid-effect"))
            continue;
        isEffectMet = true;
        const QJsonValue place = result[u"locations"][0][u"physicalLocation"];
        QVERIFY(place[u"artifactLocation"][u"uri"].toString().endsWith(
            QStringLiteral("/a%20b%23%C3%A9.json")));
        const QJsonObject region = place[u"region"].toObject();
        QCOMPARE(region[u"startLine"].toInt(), 2);
        QCOMPARE(region[u"startColumn"].toInt(), 44);
        QCOMPARE(region[u"endLine"].toInt(), 2);
        QCOMPARE(region[u"endColumn"].toInt(), 50);
        QCOMPARE(region[u"byteOffset"].toInt(), int(flawed.indexOf("\"deny\"")));
        QCOMPARE(region[u"byteLength"].toInt(), 6);
        const QJsonValue change = result[u"fixes"][0][u"artifactChanges"][0];
        QCOMPARE(change[u"artifactLocation"], place[u"artifactLocation"]);
        QCOMPARE(change[u"replacements"][0][u"insertedContent"][u"text"].toString(),
                 QStringLiteral("\"Deny\""));
    }
    QVERIFY(isEffectMet);
}

void LintCommandTest::saysInSarifWhatCouldNotBeRead()
{
    const Outcome outcome = lint({QStringLiteral("--format"), QStringLiteral("sarif"),
                                  QStringLiteral("policies/missing.json")});
    QCOMPARE(outcome.exitCode, 2);
    const QJsonValue invocation =
        QJsonDocument::fromJson(outcome.outBytes)[u"runs"][0][u"invocations"][0];
    QVERIFY(!invocation[u"executionSuccessful"].toBool(true));
    const QJsonValue notification = invocation[u"toolExecutionNotifications"][0];
    QVERIFY(notification[u"message"][u"text"].toString().contains(
        QStringLiteral("policies/missing.json")));
}

void LintCommandTest::noticesThatItsOutputIsLost()
{
    const Stream full(std::fopen("/dev/full", "w"));
    QVERIFY(full);
    const Stream err(std::tmpfile());
    const QStringList arguments{QStringLiteral("vaultlock-cli"), QStringLiteral("lint"),
                                file(QStringLiteral("flawed.json"), flawed)};
    QCOMPARE(vaultlock::cli::run(arguments, {full.get(), err.get(), stdin}), 2);
    QVERIFY(contents(err.get()).contains("could not be written"));
}

void LintCommandTest::doesTheSameAsAProgram()
{
    QProcess program;
    program.setWorkingDirectory(m_folder.path());
    file(QStringLiteral("flawed.json"), flawed);
    program.start(QStringLiteral(VAULTLOCK_CLI),
                  {QStringLiteral("lint"), QStringLiteral("flawed.json"), QStringLiteral("-")});
    program.write(sound);
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished(30'000));
    QCOMPARE(program.exitCode(), 1);
    const QByteArray out = program.readAllStandardOutput();
    QVERIFY2(out.contains("flawed.json:2:44: error: "), out.constData());
    QCOMPARE(program.readAllStandardError(), QByteArray());
}

QTEST_GUILESS_MAIN(LintCommandTest)
#include "tst_lintcommand.moc"
