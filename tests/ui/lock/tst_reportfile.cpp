// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/reportfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReportFileTest : public QObject
{
    Q_OBJECT

private slots:
    void isTextOrPdfByItsName()
    {
        const QTemporaryDir folder;
        const QString text = QStringLiteral("Vault: gr\u00fcn\n");
        QVERIFY(ui::saveReport(folder.filePath(QStringLiteral("a.txt")), text));
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("a.txt"))), text.toUtf8());
        QVERIFY(ui::saveReport(folder.filePath(QStringLiteral("a.PDF")), text));
        const QByteArray pdf = contentOf(folder.filePath(QStringLiteral("a.PDF")));
        QVERIFY(pdf.startsWith("%PDF-") && pdf.size() > 1000);
    }

    void keepsWhatWasThereWhereItCannotBeWritten()
    {
        const QTemporaryDir folder;
        const auto saved =
            ui::saveReport(folder.filePath(QStringLiteral("gone/a.txt")), QStringLiteral("x"));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::FileNotWritable);
    }
};

QTEST_MAIN(ReportFileTest)
#include "tst_reportfile.moc"
