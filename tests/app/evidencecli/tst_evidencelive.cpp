// SPDX-License-Identifier: GPL-3.0-or-later

// `evidence verify --live`, as a program, against a sandbox.
#include "../cli/sandboxprocess.h"
#include "support/evidencejournal.h"

#include <QFile>
#include <QJsonArray>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

class EvidenceLiveTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void acceptsTheSameBytes();
    void acceptsTheSameMeaningAndSaysSo();
    void failsWhereThePolicyIsAnother();
    void failsWhereThereIsNoLock();
    void failsWhereTheVaultIsGone();
    void checksNothingThatCannotBeRead();
    void refusesAnotherService();

private:
    struct Answer
    {
        int exitCode = -1;
        QString out;
        QString err;
        /// What is said of the check.
        QString service() const;
    };

    static LockStory story();
    void write(const QString &name, const QByteArray &bytes) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// A sandbox whose only vault is so; lock: empty without one.
    QStringList seeded(const QString &vault, const QByteArray &lockPolicy) const;
    Answer run(const QStringList &words, const SandboxProcess *sandbox = nullptr,
               const QString &secret = {}) const;
    Answer verified(const SandboxProcess &sandbox, const QString &secret = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

QString EvidenceLiveTest::Answer::service() const
{
    for (const QString &line : out.split(u'\n')) {
        if (line.startsWith(QStringLiteral("service: ")))
            return line.mid(9);
    }
    return {};
}

LockStory EvidenceLiveTest::story()
{
    LockStory story;
    story.origin = QStringLiteral("service:localhost|aws|999999999999");
    return story;
}

void EvidenceLiveTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QStringList EvidenceLiveTest::seeded(const QString &vault, const QByteArray &lockPolicy) const
{
    QJsonObject made{{QStringLiteral("name"), vault}};
    if (!lockPolicy.isEmpty())
        made.insert(QStringLiteral("lock"),
                    QJsonObject{{QStringLiteral("state"), QStringLiteral("Locked")},
                                {QStringLiteral("policy"), QString::fromUtf8(lockPolicy)}});
    write(QStringLiteral("seed.json"),
          QJsonDocument(QJsonObject{{QStringLiteral("vaults"), QJsonArray{made}}}).toJson());
    return {QStringLiteral("--seed"), path(QStringLiteral("seed.json")),
            QStringLiteral("--account"), QStringLiteral("999999999999")};
}

EvidenceLiveTest::Answer EvidenceLiveTest::run(const QStringList &words,
                                               const SandboxProcess *sandbox,
                                               const QString &secret) const
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("AWS_REGION"), QStringLiteral("us-west-2"));
    if (sandbox) {
        environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), sandbox->access("accessKeyId"));
        environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"),
                           secret.isEmpty() ? sandbox->access("secretAccessKey") : secret);
        environment.insert(QStringLiteral("AWS_ENDPOINT_URL"), sandbox->access("endpoint"));
        environment.insert(QStringLiteral("AWS_ENDPOINT_URL_GLACIER"), sandbox->access("endpoint"));
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(VAULTLOCK_CLI), QStringList{QStringLiteral("evidence")} + words);
    process.waitForFinished(60'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

EvidenceLiveTest::Answer EvidenceLiveTest::verified(const SandboxProcess &sandbox,
                                                    const QString &secret) const
{
    return run({QStringLiteral("verify"), QStringLiteral("--live"), QStringLiteral("--connection"),
                QStringLiteral("environment"), path(QStringLiteral("out"))},
               &sandbox, secret);
}

void EvidenceLiveTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    JournalText journal;
    story().initiate(journal);
    story().complete(journal);
    write(QStringLiteral("journal.jsonl"), journal.bytes());
    const Answer made =
        run({QStringLiteral("make"), QStringLiteral("--vault"), QStringLiteral("records"),
             QStringLiteral("--journal"), path(QStringLiteral("journal.jsonl")),
             QStringLiteral("--no-pdf"), QStringLiteral("--out"), path(QStringLiteral("out"))});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
}

void EvidenceLiveTest::acceptsTheSameBytes()
{
    const SandboxProcess sandbox(seeded(QStringLiteral("records"), story().policy));
    QVERIFY(sandbox.isServing());
    const Answer answer = verified(sandbox);
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.out + answer.err));
    QVERIFY2(answer.service().startsWith(
                 QStringLiteral("ok: the service says that the vault is locked with this policy")),
             qPrintable(answer.out));
}

void EvidenceLiveTest::acceptsTheSameMeaningAndSaysSo()
{
    const QByteArray laidOut = QJsonDocument::fromJson(story().policy).toJson();
    const SandboxProcess sandbox(seeded(QStringLiteral("records"), laidOut));
    QVERIFY(sandbox.isServing());
    const Answer answer = verified(sandbox);
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.out + answer.err));
    QVERIFY2(answer.service().startsWith(QStringLiteral("ok: ")) &&
                 answer.service().contains(QStringLiteral("written in other bytes")),
             qPrintable(answer.out));
}

void EvidenceLiveTest::failsWhereThePolicyIsAnother()
{
    QByteArray other = story().policy;
    const SandboxProcess sandbox(
        seeded(QStringLiteral("records"), other.replace("\"365\"", "\"364\"")));
    QVERIFY(sandbox.isServing());
    const Answer answer = verified(sandbox);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.service().startsWith(QStringLiteral(
                 "FAILED: the service says that the vault is locked with another policy")),
             qPrintable(answer.out));
}

void EvidenceLiveTest::failsWhereThereIsNoLock()
{
    const SandboxProcess sandbox(seeded(QStringLiteral("records"), {}));
    QVERIFY(sandbox.isServing());
    const Answer answer = verified(sandbox);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.service().contains(QStringLiteral("the vault is not locked")),
             qPrintable(answer.out + answer.err));
}

void EvidenceLiveTest::failsWhereTheVaultIsGone()
{
    const SandboxProcess sandbox(seeded(QStringLiteral("another"), {}));
    QVERIFY(sandbox.isServing());
    const Answer answer = verified(sandbox);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.service().startsWith(
                 QStringLiteral("FAILED: the service says that there is no such vault")),
             qPrintable(answer.out + answer.err));
}

void EvidenceLiveTest::checksNothingThatCannotBeRead()
{
    const SandboxProcess sandbox(seeded(QStringLiteral("records"), story().policy));
    QVERIFY(sandbox.isServing());
    const Answer answer = verified(sandbox, QStringLiteral("not-the-secret-of-these-keys"));
    QVERIFY2(answer.service().startsWith(QStringLiteral("not checked: ")),
             qPrintable(answer.out + answer.err));
    QCOMPARE(answer.exitCode, 0);
}

/// Of another account: nothing of it is held against the evidence.
void EvidenceLiveTest::refusesAnotherService()
{
    QStringList options = seeded(QStringLiteral("records"), story().policy);
    options.last() = QStringLiteral("111122223333");
    const SandboxProcess sandbox(options);
    QVERIFY(sandbox.isServing());
    const Answer answer = verified(sandbox);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.err.contains(QStringLiteral("111122223333")), qPrintable(answer.err));
}

QTEST_GUILESS_MAIN(EvidenceLiveTest)
#include "tst_evidencelive.moc"
