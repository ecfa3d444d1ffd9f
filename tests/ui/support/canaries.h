// SPDX-License-Identifier: GPL-3.0-or-later

// Where a secret could have got to.
#pragma once

#include <QAbstractItemView>
#include <QApplication>
#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringList>

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

} // namespace vaultlock::tests
