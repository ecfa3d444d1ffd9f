// SPDX-License-Identifier: GPL-3.0-or-later

// Where a secret could have got to.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QByteArray>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMutex>
#include <QPlainTextEdit>
#include <QStringList>
#include <QTest>

#include <vector>

namespace vaultlock::tests {

/// What every widget shows or tells, hidden ones too.
inline QString allTexts()
{
    QStringList texts;
    for (const QWidget *widget : QApplication::allWidgets()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->windowTitle();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            texts << edit->toPlainText();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->text();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const QAbstractItemModel *model = view ? view->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                texts << index.data().toString() << index.data(Qt::ToolTipRole).toString();
            }
        }
    }
    return texts.join(u'\n');
}

/// What each button "Copy …" of the widget puts into the clipboard, pressed one after the other.
inline QString allCopied(const QWidget &widget)
{
    QStringList copied;
    for (auto *button : widget.findChildren<QAbstractButton *>()) {
        if (!button->text().startsWith(QStringLiteral("Copy")))
            continue;
        QGuiApplication::clipboard()->clear();
        button->click();
        copied << QGuiApplication::clipboard()->text();
    }
    return copied.join(u'\n');
}

/// While it lives, every category logs, and the test's own output has none of it but failures. One
/// at a time.
class LogCapture
{
public:
    LogCapture()
    {
        s_text.clear();
        s_before = qInstallMessageHandler(take);
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    }
    ~LogCapture()
    {
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(s_before);
    }
    Q_DISABLE_COPY_MOVE(LogCapture)

    QByteArray text() const
    {
        const QMutexLocker locker(&s_mutex);
        return s_text;
    }

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        const QMutexLocker locker(&s_mutex);
        s_text += message.toUtf8() + '\n';
        if (type == QtFatalMsg)
            s_before(type, context, message);
    }

    static inline QMutex s_mutex;
    static inline QByteArray s_text;
    static inline QtMessageHandler s_before = nullptr;
};

inline QByteArray allFiles(const QString &folder, int &count)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll() + '\n';
        ++count;
    }
    return all;
}

/// Pieces that nobody could have by chance, as they are or in UTF-16.
inline bool holds(const QByteArray &text, const QByteArray &secret)
{
    for (qsizetype at = 0; at + 16 <= secret.size(); ++at) {
        const QString piece = QString::fromLatin1(secret.mid(at, 16));
        const QByteArray utf16(reinterpret_cast<const char *>(piece.utf16()), piece.size() * 2);
        if (text.contains(piece.toLatin1()) || text.contains(utf16))
            return true;
    }
    return false;
}

struct NamedSecret
{
    const char *name;
    QByteArray value;
};

/// Whole, or a piece of it. Fails the test, by the secret's name.
inline void areNowhereIn(const QByteArray &place, const std::vector<NamedSecret> &secrets)
{
    for (const NamedSecret &secret : secrets)
        QVERIFY2(!place.contains(secret.value) && !holds(place, secret.value), secret.name);
}

} // namespace vaultlock::tests
