// Open, Save and Save as, with the questions that they ask.
#pragma once

#include "core/error.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace vaultlock::ui {

class PolicyDocument;

/// Dialogs are opened, never executed: the window goes on. Text from outside is plain in them.
class PolicyFileActions : public QObject
{
    Q_OBJECT

public:
    /// document and window: not owned, must outlive the actions.
    PolicyFileActions(PolicyDocument &document, QWidget *window);

    QAction *open() const { return m_open; }
    QAction *save() const { return m_save; }
    QList<QAction *> all() const { return {m_open, m_save, m_saveAs}; }

    /// Asks first if unsaved changes would be lost.
    void openFile(const QString &path);
    /// Calls next once the text may be replaced: at once, or after the person has answered; never
    /// if they cancel.
    void whenReplaceable(std::function<void()> next);

signals:
    /// Another text was opened.
    void opened();

private:
    void chooseFileToOpen();
    void saveThen(std::function<void()> next);
    void chooseFileToSave(std::function<void()> next);
    void openNow(const QString &path);
    void showTrouble(const Error &error);
    void showModified();

    PolicyDocument &m_document;
    QWidget *m_window;
    QAction *m_open;
    QAction *m_save;
    QAction *m_saveAs;
};

} // namespace vaultlock::ui
