// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/passphrase.h"

#include <QTemporaryFile>
#include <QTest>

using namespace vaultlock;

class PassphraseTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheFirstLine_data();
    void isTheFirstLine();
    void isNeverCut();

private:
    static Result<Secret> readFrom(const QByteArray &bytes);
};

Result<Secret> PassphraseTest::readFrom(const QByteArray &bytes)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush() || !file.seek(0))
        return failure(ErrorKind::FileNotReadable);
    return cli::passphraseFrom(file.handle());
}

void PassphraseTest::isTheFirstLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("of several") << QByteArray("four words\nanother") << QByteArray("four words");
    QTest::newRow("without an end") << QByteArray("four words") << QByteArray("four words");
    QTest::newRow("of a file from Windows")
        << QByteArray("four words\r\n") << QByteArray("four words");
    QTest::newRow("with its spaces") << QByteArray(" a b \n") << QByteArray(" a b ");
    QTest::newRow("as long as it may be") << QByteArray(1024, 'x') + '\n' << QByteArray(1024, 'x');
    QTest::newRow("none") << QByteArray() << QByteArray();
}

void PassphraseTest::isTheFirstLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, passphrase);
    const auto read = readFrom(bytes);
    QVERIFY(read);
    const auto view = read->view();
    QCOMPARE(QByteArray(view.data(), static_cast<qsizetype>(view.size())), passphrase);
}

/// What is cut opens with its beginning alone.
void PassphraseTest::isNeverCut()
{
    const auto read = readFrom(QByteArray(1025, 'x') + '\n');
    QVERIFY(!read);
    QVERIFY(read.error().detail.contains(QStringLiteral("longer than 1024 bytes")));
}

QTEST_GUILESS_MAIN(PassphraseTest)
#include "tst_passphrase.moc"
