// SPDX-License-Identifier: GPL-3.0-or-later

// Every example of the help works as it stands there, and every exit code that it tells can be had.
#include "examplerig.h"
#include "usage/help.h"

#include <QHash>

using namespace vaultlock;
using namespace vaultlock::tests;

class ExamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void work_data();
    void work();
    void endWithEachCodeThatTheHelpTells_data();
    void endWithEachCodeThatTheHelpTells();
    void tellEveryCodeInTheTableOfAll();

private:
    std::unique_ptr<ExampleRig> m_rig;
};

namespace {

/// What ends so: by command and code.
const QHash<QString, QString> &provocations()
{
    static const QHash<QString, QString> lines{
        {QStringLiteral("doctor 0"), QStringLiteral("vaultlock-cli doctor")},
        {QStringLiteral("doctor 1"),
         QStringLiteral("AWS_SECRET_ACCESS_KEY=wrong vaultlock-cli doctor")},
        {QStringLiteral("doctor 2"), QStringLiteral("vaultlock-cli doctor extra")},
        {QStringLiteral("evidence 0"),
         QStringLiteral("vaultlock-cli evidence make --vault examplevault --no-pdf --out made")},
        {QStringLiteral("evidence 1"),
         QStringLiteral("vaultlock-cli evidence make --vault nowhere --out none")},
        {QStringLiteral("evidence 2"), QStringLiteral("vaultlock-cli evidence verify nowhere")},
        {QStringLiteral("explain 0"), QStringLiteral("vaultlock-cli explain policy.json")},
        {QStringLiteral("explain 2"), QStringLiteral("vaultlock-cli explain passphrase.txt")},
        {QStringLiteral("fleet 0"), QStringLiteral("vaultlock-cli fleet --profile records")},
        {QStringLiteral("fleet 1"), QStringLiteral("vaultlock-cli fleet --profile nobody")},
        {QStringLiteral("fleet 2"), QStringLiteral("vaultlock-cli fleet --policy nowhere.json")},
        {QStringLiteral("handover 0"),
         QStringLiteral(
             "vaultlock-cli handover make --vault examplevault --from Anna --to Jo --out given "
             "--passphrase-file passphrase.txt")},
        {QStringLiteral("handover 1"),
         QStringLiteral(
             "vaultlock-cli handover make --vault my-vault --from Anna --to Jo --out none "
             "--passphrase-file passphrase.txt")},
        {QStringLiteral("handover 2"),
         QStringLiteral("vaultlock-cli handover show --passphrase-file passphrase.txt "
                        "policy.json")},
        {QStringLiteral("journal 0"), QStringLiteral("vaultlock-cli journal verify")},
        {QStringLiteral("journal 1"), QStringLiteral("vaultlock-cli journal verify policy.json")},
        {QStringLiteral("journal 2"), QStringLiteral("vaultlock-cli journal verify nowhere")},
        {QStringLiteral("lint 0"), QStringLiteral("vaultlock-cli lint policy.json")},
        {QStringLiteral("lint 1"), QStringLiteral("vaultlock-cli lint draft.json")},
        {QStringLiteral("lint 2"), QStringLiteral("vaultlock-cli lint nowhere.json")},
        {QStringLiteral("sandbox 0"),
         QStringLiteral("timeout --preserve-status 1 vaultlock-cli sandbox")},
        {QStringLiteral("sandbox 1"), QStringLiteral("vaultlock-cli sandbox --port $PORT")},
        {QStringLiteral("sandbox 2"), QStringLiteral("vaultlock-cli sandbox --port http")},
        {QStringLiteral("simulate 0"),
         QStringLiteral("vaultlock-cli simulate policy.json --requests requests.json")},
        {QStringLiteral("simulate 2"),
         QStringLiteral("vaultlock-cli simulate policy.json --requests policy.json")},
        {QStringLiteral("team 0"),
         QStringLiteral("vaultlock-cli team iam-policy initiate --vault "
                        "arn:aws:glacier:us-west-2:999999999999:vaults/examplevault")},
        {QStringLiteral("team 1"), QStringLiteral("vaultlock-cli team status --database nowhere")},
        {QStringLiteral("team 2"), QStringLiteral("vaultlock-cli team")},
        {QStringLiteral("vaults 0"), QStringLiteral("vaultlock-cli vaults")},
        {QStringLiteral("vaults 1"), QStringLiteral("vaultlock-cli vaults --vault nowhere")},
        {QStringLiteral("vaults 2"), QStringLiteral("vaultlock-cli vaults extra")},
        {QStringLiteral("watch 0"), QStringLiteral("vaultlock-cli watch --once")},
        {QStringLiteral("watch 1"), QStringLiteral("vaultlock-cli watch --once --warn 2d")},
        {QStringLiteral("watch 2"), QStringLiteral("vaultlock-cli watch --once nowhere.sqlite")},
        {QStringLiteral("watch 3"),
         QStringLiteral("AWS_SECRET_ACCESS_KEY=wrong vaultlock-cli watch --once")},
        {QStringLiteral("whoami 0"), QStringLiteral("vaultlock-cli whoami")},
        {QStringLiteral("whoami 1"),
         QStringLiteral("AWS_SECRET_ACCESS_KEY=wrong vaultlock-cli whoami")},
        {QStringLiteral("whoami 2"), QStringLiteral("vaultlock-cli whoami extra")},
    };
    return lines;
}

} // namespace

void ExamplesTest::initTestCase()
{
    m_rig = std::make_unique<ExampleRig>();
    QVERIFY(m_rig->isReady);
}

void ExamplesTest::work_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitCode");
    for (const usage::Command *command : usage::commands()) {
        for (const usage::Example &example : command->examples)
            QTest::newRow(example.line) << QString::fromLatin1(example.line) << example.exitCode;
    }
}

void ExamplesTest::work()
{
    QFETCH(QString, line);
    QFETCH(int, exitCode);
    if (line.contains(QLatin1String("evidence stamp --reply")))
        m_rig->stamp();
    const ExampleRig::Ended ended = m_rig->run(line);
    QVERIFY2(ended.exitCode == exitCode, ended.said.constData());
}

void ExamplesTest::endWithEachCodeThatTheHelpTells_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("exitCode");
    for (const usage::Command *command : usage::commands()) {
        for (const usage::Ending &ending : command->endings)
            QTest::addRow("%s %d", command->name, ending.exitCode)
                << QStringLiteral("%1 %2").arg(QLatin1String(command->name)).arg(ending.exitCode)
                << ending.exitCode;
    }
}

void ExamplesTest::endWithEachCodeThatTheHelpTells()
{
    QFETCH(QString, name);
    QFETCH(int, exitCode);
    const QString line = provocations().value(name);
    QVERIFY2(!line.isEmpty(), "nobody has shown that it can be had");
    const ExampleRig::Ended ended = m_rig->run(line);
    QVERIFY2(ended.exitCode == exitCode, (line.toUtf8() + '\n' + ended.said).constData());
}

void ExamplesTest::tellEveryCodeInTheTableOfAll()
{
    const QString help = usage::helpOfProgram(Terminal{});
    for (const usage::Ending &ending : usage::usualEndings())
        QVERIFY(help.contains(QStringLiteral("\n  %1  ").arg(ending.exitCode)));
}

QTEST_GUILESS_MAIN(ExamplesTest)
#include "tst_examples.moc"
