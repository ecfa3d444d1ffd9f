// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/credentials/environmentcredentials.h"
#include "aws/credentials/staticcredentials.h"

#include <QProcessEnvironment>
#include <QTest>

#include <utility>

using namespace vaultlock;
using namespace vaultlock::aws;

namespace {

/// `NAME=value` on each line.
QProcessEnvironment environmentOf(const QString &lines)
{
    QProcessEnvironment environment;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        environment.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    return environment;
}

QByteArray textOf(const Secret &secret)
{
    return QByteArray(secret.view().data(), static_cast<qsizetype>(secret.view().size()));
}

QString longTerm()
{
    return QStringLiteral("AWS_ACCESS_KEY_ID=AKIDEXAMPLE\nAWS_SECRET_ACCESS_KEY=s/e+c=r");
}

} // namespace

class EnvironmentCredentialsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsLongTermKeys();
    void readsTemporaryKeys();
    void takesTheTokensFormerNameFirstAsTheAwsCliDoes();
    void keepsWhatItReadWhenItWasMade();
    void namesTheVariableThatIsMissingOrWrong_data();
    void namesTheVariableThatIsMissingOrWrong();
    void saysWhereNothingIsSet();
    void givesStaticCredentialsUnchanged();
};

void EnvironmentCredentialsTest::readsLongTermKeys()
{
    const auto credentials = EnvironmentCredentialsProvider::read(environmentOf(longTerm()));
    QVERIFY(credentials.has_value());
    QCOMPARE((*credentials)->accessKeyId, QStringLiteral("AKIDEXAMPLE"));
    QCOMPARE(textOf((*credentials)->secretAccessKey), "s/e+c=r");
    QVERIFY((*credentials)->sessionToken.isEmpty());
    QVERIFY(!(*credentials)->expiry);
    QCOMPARE((*credentials)->source, QStringLiteral("environment (AWS_ACCESS_KEY_ID)"));
}

void EnvironmentCredentialsTest::readsTemporaryKeys()
{
    const auto credentials = EnvironmentCredentialsProvider::read(
        environmentOf(longTerm() + QStringLiteral("\nAWS_SESSION_TOKEN=IQoJ//b3=")));
    QVERIFY(credentials.has_value());
    QCOMPARE(textOf((*credentials)->sessionToken), "IQoJ//b3=");
}

void EnvironmentCredentialsTest::takesTheTokensFormerNameFirstAsTheAwsCliDoes()
{
    const auto credentials = EnvironmentCredentialsProvider::read(environmentOf(
        longTerm() + QStringLiteral("\nAWS_SESSION_TOKEN=new\nAWS_SECURITY_TOKEN=former")));
    QVERIFY(credentials.has_value());
    QCOMPARE(textOf((*credentials)->sessionToken), "former");
}

void EnvironmentCredentialsTest::keepsWhatItReadWhenItWasMade()
{
    QProcessEnvironment environment = environmentOf(longTerm());
    EnvironmentCredentialsProvider provider(environment);
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("ANOTHER"));
    const QFuture<Result<SharedCredentials>> future = provider.credentials();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().value()->accessKeyId, QStringLiteral("AKIDEXAMPLE"));
}

void EnvironmentCredentialsTest::namesTheVariableThatIsMissingOrWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *title, const char *name, const QString &value,
                        const char *fault = "it holds what none has: spaces, or other signs") {
        QTest::newRow(title) << QString::fromLatin1(name) << value << QString::fromLatin1(fault);
    };
    row("no key ID", "AWS_ACCESS_KEY_ID", QString(),
        "empty, though there is an AWS_SECRET_ACCESS_KEY");
    row("key ID that bends the scope", "AWS_ACCESS_KEY_ID", QStringLiteral("AKID/20260101"));
    row("key ID with a line end", "AWS_ACCESS_KEY_ID", QStringLiteral("AKID\r\nX-Evil: 1"));
    row("key ID with a space", "AWS_ACCESS_KEY_ID", QStringLiteral("AKID "),
        "it ends with a space");
    row("key ID with a byte order mark", "AWS_ACCESS_KEY_ID", QStringLiteral("\ufeffAKID"),
        "it begins with an invisible sign (U+FEFF)");
    row("endless key ID", "AWS_ACCESS_KEY_ID", QString(129, u'A'));
    row("no secret", "AWS_SECRET_ACCESS_KEY", QString(),
        "empty, though there is an AWS_ACCESS_KEY_ID");
    row("secret with a space before it", "AWS_SECRET_ACCESS_KEY", QStringLiteral(" secret"),
        "it begins with a space");
    row("secret with a space", "AWS_SECRET_ACCESS_KEY", QStringLiteral("secret "),
        "it ends with a space");
    row("secret with a carriage return", "AWS_SECRET_ACCESS_KEY", QStringLiteral("secret\r"),
        "it ends with a carriage return (CR)");
    row("secret with a zero-width space", "AWS_SECRET_ACCESS_KEY", QStringLiteral("secret\u200b"),
        "it ends with an invisible sign (U+200B)");
    row("secret with a no-break space", "AWS_SECRET_ACCESS_KEY", QStringLiteral("secret\u00a0"),
        "it ends with a no-break space (U+00A0)");
    row("secret not of ASCII", "AWS_SECRET_ACCESS_KEY", QStringLiteral("secr\u00e9t"));
    row("token with a line end", "AWS_SESSION_TOKEN", QStringLiteral("token\n"),
        "it ends with a line end");
    row("token not of ASCII", "AWS_SESSION_TOKEN", QStringLiteral("tok\u00e9n"));
    row("token with a space, by its former name", "AWS_SECURITY_TOKEN", QStringLiteral("token "),
        "it ends with a space");
}

void EnvironmentCredentialsTest::namesTheVariableThatIsMissingOrWrong()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QProcessEnvironment environment = environmentOf(longTerm());
    environment.insert(name, value);
    EnvironmentCredentialsProvider provider(environment);
    const auto credentials = provider.credentials().result();
    QVERIFY(!credentials);
    QFETCH(QString, fault);
    QCOMPARE(credentials.error().kind, ErrorKind::InvalidConfiguration);
    QCOMPARE(credentials.error().detail, name + QStringLiteral(": ") + fault);
}

void EnvironmentCredentialsTest::saysWhereNothingIsSet()
{
    const auto credentials = EnvironmentCredentialsProvider::read(environmentOf(QString()));
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::NoCredentials);
    QCOMPARE(credentials.error().detail, QStringLiteral("AWS_ACCESS_KEY_ID"));
    const auto half =
        EnvironmentCredentialsProvider::read(environmentOf(QStringLiteral("AWS_ACCESS_KEY_ID=A")));
    QCOMPARE(half.error().detail, QStringLiteral("AWS_SECRET_ACCESS_KEY: not set, though there is "
                                                 "an AWS_ACCESS_KEY_ID"));
}

void EnvironmentCredentialsTest::givesStaticCredentialsUnchanged()
{
    auto credentials = std::make_shared<Credentials>();
    credentials->accessKeyId = QStringLiteral("AKIDEXAMPLE");
    StaticCredentialsProvider provider(credentials);
    QCOMPARE(provider.credentials().result().value().get(), credentials.get());
}

QTEST_GUILESS_MAIN(EnvironmentCredentialsTest)
#include "tst_environmentcredentials.moc"
