// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are dropped on a window.
#pragma once

#include <QObject>
#include <QString>

class QMimeData;
class QWidget;

namespace vaultlock::ui {

/// The first local file of what is dragged; empty where there is none. Then it is text, or nothing
/// that a policy could be in.
QString draggedFile(const QMimeData *data);

/// Takes files, and nothing else, from the widgets that it watches: text goes on to them.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// widget: not owned. For an editor, its viewport, which gets the events first.
    void watch(QWidget *widget);

signals:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace vaultlock::ui
