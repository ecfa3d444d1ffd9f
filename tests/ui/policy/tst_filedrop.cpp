// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policy/filedrop.h"
#include "ui/text/policyeditor.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace vaultlock;
using ui::FileDrop;

namespace {

// What a file manager sends: the address, and the path as text beside it.
void fill(QMimeData &data, const QList<QUrl> &urls, const QString &text)
{
    data.setUrls(urls);
    data.setText(text);
}

bool drop(QWidget &on, const QMimeData &data)
{
    // Without having come in, nothing is dropped.
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    QCoreApplication::sendEvent(&on, &enter);
    QDropEvent event(QPointF(20, 20), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&on, &event);
    return event.isAccepted();
}

} // namespace

class TestFileDrop : public QObject
{
    Q_OBJECT

private slots:
    void findsTheFirstLocalFile()
    {
        QMimeData data;
        QVERIFY(ui::draggedFile(&data).isEmpty());
        QVERIFY(ui::draggedFile(nullptr).isEmpty());
        fill(data, {QUrl(QStringLiteral("https://example.com/x.json"))}, {});
        QVERIFY(ui::draggedFile(&data).isEmpty());
        fill(data,
             {QUrl(QStringLiteral("https://example.com/x.json")),
              QUrl::fromLocalFile(QStringLiteral("/a é.json")),
              QUrl::fromLocalFile(QStringLiteral("/b.json"))},
             {});
        QCOMPARE(ui::draggedFile(&data), QStringLiteral("/a é.json"));
    }

    void opensAFileInsteadOfWritingItsPath()
    {
        ui::PolicyEditor editor(QStringLiteral("Policy"));
        editor.resize(400, 300);
        editor.show();
        FileDrop watch;
        watch.watch(editor.viewport());
        QSignalSpy dropped(&watch, &FileDrop::dropped);
        QMimeData data;
        fill(data, {QUrl::fromLocalFile(QStringLiteral("/a.json"))}, QStringLiteral("/a.json"));
        QVERIFY(drop(*editor.viewport(), data));
        QCOMPARE(dropped.value(0).value(0).toString(), QStringLiteral("/a.json"));
        QVERIFY(editor.utf8().isEmpty());
    }

    void leavesTextToTheEditor()
    {
        QWidget window;
        FileDrop watch;
        watch.watch(&window);
        QSignalSpy dropped(&watch, &FileDrop::dropped);
        QMimeData data;
        data.setText(QStringLiteral("text"));
        drop(window, data);
        QCOMPARE(dropped.size(), 0);
        QVERIFY(window.acceptDrops());
    }
};

QTEST_MAIN(TestFileDrop)
#include "tst_filedrop.moc"
