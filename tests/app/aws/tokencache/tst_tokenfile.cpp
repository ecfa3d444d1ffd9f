// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/tokencache/tokenfile.h"
#include "core/utctime.h"
#include "support/ordinaryuser.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

const QByteArray goodToken =
    R"({"accessToken": "canary-token", "expiresAt": "2026-03-02T20:00:00Z"})";

int modeOf(const QString &path)
{
    struct ::stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777)
                                                                     : -1;
}

struct Bench
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("token.json"));

    void write(const QByteArray &text, ::mode_t mode = 0600)
    {
        QFile file(path);
        if (file.open(QFile::WriteOnly))
            file.write(text);
        ::chmod(QFile::encodeName(path).constData(), mode);
    }
    QByteArray content() const
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TokenFileTest : public QObject
{
    Q_OBJECT

private slots:
    void givesTheObject();
    void isNothingWhereThereIsNoFile();
    void isRefusedByASentence_data();
    void isRefusedByASentence();
    void isRefusedWhereItIsALink();
    void isRefusedWhereItBelongsToAnotherUser();
    void keepsItsModeWhenItIsWritten();
    void isForItsOwnerOnlyWhenItIsNew();
    void isNotWrittenThroughALink();
    void isLeftAsItWasWhereItCannotBeWritten();
};

void TokenFileTest::givesTheObject()
{
    Bench bench;
    bench.write(goodToken);
    const auto token = readTokenFile(bench.path);
    QVERIFY(token && *token);
    QCOMPARE(tokenText(**token, "accessToken"), QStringLiteral("canary-token"));
    QCOMPARE(tokenText(**token, "missing"), QString());
}

void TokenFileTest::isNothingWhereThereIsNoFile()
{
    Bench bench;
    const auto token = readTokenFile(bench.path);
    QVERIFY(token.has_value());
    QVERIFY(!token->has_value());
}

void TokenFileTest::isRefusedByASentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("why");
    QTest::newRow("world-readable")
        << goodToken << 0604 << QStringLiteral("other users may use it (chmod 600 mends that)");
    QTest::newRow("writable for its group")
        << goodToken << 0620 << QStringLiteral("other users may use it (chmod 600 mends that)");
    QTest::newRow("half written") << goodToken.left(40) << 0600
                                  << QStringLiteral("it ends in the middle: sign in again");
    QTest::newRow("empty") << QByteArray() << 0600
                           << QStringLiteral("it ends in the middle: sign in again");
    QTest::newRow("a page of HTML")
        << QByteArray("<html>") << 0600 << QStringLiteral("it holds no token: sign in again");
    QTest::newRow("a list") << QByteArray("[1]") << 0600
                            << QStringLiteral("it holds no token: sign in again");
    QTest::newRow("10 MB") << QByteArray(R"({"accessToken": ")") + QByteArray(10'000'000, 'a') +
                                  "\"}"
                           << 0600 << QStringLiteral("it is larger than any token");
}

void TokenFileTest::isRefusedByASentence()
{
    QFETCH(QByteArray, text);
    QFETCH(int, mode);
    QFETCH(QString, why);
    Bench bench;
    bench.write(text, static_cast<::mode_t>(mode));
    const auto token = readTokenFile(bench.path);
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::SignInFileUnusable);
    QCOMPARE(token.error().detail, bench.path + QStringLiteral(": ") + why);
    QVERIFY(bench.content() == text);
    QCOMPARE(modeOf(bench.path), mode);
}

void TokenFileTest::isRefusedWhereItIsALink()
{
    Bench bench;
    const QString elsewhere = bench.folder.filePath(QStringLiteral("elsewhere"));
    bench.write(goodToken);
    QVERIFY(QFile::rename(bench.path, elsewhere));
    QVERIFY(QFile::link(elsewhere, bench.path));
    const auto token = readTokenFile(bench.path);
    QVERIFY(!token);
    QCOMPARE(token.error().detail, bench.path + QStringLiteral(": it is a symbolic link"));
}

void TokenFileTest::isRefusedWhereItBelongsToAnotherUser()
{
    Bench bench;
    // Who is not root cannot give a file away, but there is one of root's.
    QString path = QStringLiteral("/etc/passwd");
    if (::geteuid() == 0) {
        bench.write(goodToken);
        path = bench.path;
        QCOMPARE(::chown(QFile::encodeName(path).constData(), 65534, 65534), 0);
    }
    const auto token = readTokenFile(path);
    QVERIFY(!token);
    QCOMPARE(token.error().detail, path + QStringLiteral(": it belongs to another user"));
    const auto written = writeTokenFile(path, {});
    QVERIFY(!written);
    QCOMPARE(written.error().detail, path + QStringLiteral(": it belongs to another user"));
}

void TokenFileTest::keepsItsModeWhenItIsWritten()
{
    Bench bench;
    bench.write(goodToken, 0700);
    QVERIFY(writeTokenFile(bench.path, {{QStringLiteral("a"), QStringLiteral("b")}}));
    QCOMPARE(modeOf(bench.path), 0700);
    const auto token = readTokenFile(bench.path);
    QVERIFY(token && *token);
    QCOMPARE(tokenText(**token, "a"), QStringLiteral("b"));
}

void TokenFileTest::isForItsOwnerOnlyWhenItIsNew()
{
    const ::mode_t before = ::umask(0);
    Bench bench;
    const auto written = writeTokenFile(bench.path, {{QStringLiteral("a"), 1}});
    ::umask(before);
    QVERIFY(written.has_value());
    QCOMPARE(modeOf(bench.path), 0600);
}

void TokenFileTest::isNotWrittenThroughALink()
{
    Bench bench;
    const QString elsewhere = bench.folder.filePath(QStringLiteral("elsewhere"));
    bench.write(goodToken);
    QVERIFY(QFile::rename(bench.path, elsewhere));
    QVERIFY(QFile::link(elsewhere, bench.path));
    QVERIFY(!writeTokenFile(bench.path, {{QStringLiteral("a"), 1}}));
    QCOMPARE(bench.content(), goodToken);
}

void TokenFileTest::isLeftAsItWasWhereItCannotBeWritten()
{
    const OrdinaryUser user;
    QVERIFY(user.isOrdinary());
    Bench bench;
    bench.write(goodToken);
    const QByteArray folder = QFile::encodeName(bench.folder.path());
    QCOMPARE(::chmod(folder.constData(), 0500), 0);
    const auto written = writeTokenFile(bench.path, {{QStringLiteral("a"), 1}});
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::FileNotWritable);
    QCOMPARE(bench.content(), goodToken);
}

QTEST_GUILESS_MAIN(TokenFileTest)
#include "tst_tokenfile.moc"
