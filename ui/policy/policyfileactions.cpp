// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policy/policyfileactions.h"

#include "ui/document/filewatch.h"
#include "ui/document/policydocument.h"
#include "ui/policy/recentfiles.h"
#include "ui/text/findingtip.h"
#include "words/draftwords.h"
#include "words/errorwords.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace vaultlock::ui {

namespace {

// One plain text: the box's second text would be taken for rich text.
QString paragraphs(const words::ErrorWords &words)
{
    QStringList parts{words.what, words.meaning, words.remedy};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

QMessageBox *plainBox(QMessageBox::Icon icon, const words::ErrorWords &words, QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(icon);
    box->setTextFormat(Qt::PlainText);
    box->setText(paragraphs(words));
    return box;
}

QFileDialog *fileDialog(const QString &title, const QString &current, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(
        {PolicyFileActions::tr("Policies (*.json)"), PolicyFileActions::tr("All files (*)")});
    if (!current.isEmpty())
        dialog->selectFile(current);
    return dialog;
}

} // namespace

PolicyFileActions::PolicyFileActions(PolicyDocument &document, FileWatch &watch,
                                     const std::optional<EditorMemory> &memory, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_watch(watch)
    , m_window(window)
    , m_recent(new RecentFiles(memory, this))
    , m_open(new QAction(tr("&Open…"), this))
    , m_save(new QAction(tr("&Save"), this))
    , m_saveAs(new QAction(tr("Save &as…"), this))
{
    m_open->setObjectName(QStringLiteral("open"));
    m_save->setObjectName(QStringLiteral("save"));
    m_open->setShortcut(QKeySequence::Open);
    m_save->setShortcut(QKeySequence::Save);
    m_saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(m_open, &QAction::triggered, this, &PolicyFileActions::chooseFileToOpen);
    connect(m_save, &QAction::triggered, this, [this] { saveThen({}); });
    connect(m_saveAs, &QAction::triggered, this, [this] { chooseFileToSave({}); });
    connect(&m_document, &PolicyDocument::modifiedChanged, this, &PolicyFileActions::showModified);
    connect(&m_document, &PolicyDocument::filePathChanged, this, &PolicyFileActions::showModified);
    connect(m_recent, &RecentFiles::chosen, this, &PolicyFileActions::openRecent);
    showModified();
}

QList<QAction *> PolicyFileActions::all() const
{
    return {m_open, m_recent->menuAction(), m_save, m_saveAs};
}

void PolicyFileActions::showModified()
{
    m_save->setEnabled(m_document.isModified() || m_document.filePath().isEmpty());
}

void PolicyFileActions::forgetRecent()
{
    m_recent->forgetAll();
}

void PolicyFileActions::openFile(const QString &path)
{
    if (std::any_of(m_takers.begin(), m_takers.end(),
                    [&path](const auto &takes) { return takes(path); }))
        return;
    whenReplaceable([this, path] { openNow(path); });
}

void PolicyFileActions::openNow(const QString &path)
{
    if (const auto opened = m_document.open(path); !opened)
        return showTrouble(opened.error());
    m_recent->note(m_document.filePath());
    emit opened();
}

void PolicyFileActions::openRecent(const QString &path)
{
    if (QFileInfo::exists(path))
        return openFile(path);
    m_recent->drop(path);
    emit told(words::recentFileMissing(oneLine(path)));
}

void PolicyFileActions::chooseFileToOpen()
{
    auto *dialog = fileDialog(tr("Open a policy"), m_document.filePath(), m_window);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PolicyFileActions::openFile);
    dialog->open();
}

void PolicyFileActions::saveThen(std::function<void()> next)
{
    if (m_document.filePath().isEmpty())
        return chooseFileToSave(std::move(next));
    // What somebody else has written there would be lost.
    if (m_watch.isFileChanged())
        return askToOverwrite(std::move(next));
    saveNow(next);
}

void PolicyFileActions::saveNow(const std::function<void()> &next)
{
    if (const auto saved = m_document.save(); !saved)
        showTrouble(saved.error());
    else if (next)
        next();
}

void PolicyFileActions::askToOverwrite(std::function<void()> next)
{
    auto *box = plainBox(QMessageBox::Warning,
                         words::fileOverwritten(oneLine(m_document.fileName())), m_window);
    box->setObjectName(QStringLiteral("fileChanged"));
    QPushButton *overwrite = box->addButton(tr("Overwrite"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(overwrite, &QPushButton::clicked, this,
            [this, next = std::move(next)] { saveNow(next); });
    box->open();
}

void PolicyFileActions::chooseFileToSave(std::function<void()> next)
{
    const QString vault = m_document.vault() ? m_document.vault()->name().toString() : QString();
    const QString proposed = vault.isEmpty() ? QString() : vault + QStringLiteral(".json");
    auto *dialog =
        fileDialog(tr("Save the policy"),
                   m_document.filePath().isEmpty() ? proposed : m_document.filePath(), m_window);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, next = std::move(next)](const QString &path) {
                if (const auto saved = m_document.saveAs(path); !saved)
                    return showTrouble(saved.error());
                m_recent->note(m_document.filePath());
                if (next)
                    next();
            });
    dialog->open();
}

void PolicyFileActions::whenReplaceable(std::function<void()> next)
{
    if (!m_document.isModified() || m_document.isEmpty())
        return next();
    // The answer is about this draft: where another vault has come with its own, that one is asked
    // about.
    const auto goOn = [this, vault = m_document.vault(), next = std::move(next)] {
        if (m_document.vault() == vault)
            next();
        else
            whenReplaceable(next);
    };
    auto *box = plainBox(QMessageBox::Warning,
                         words::unsavedChanges(oneLine(m_document.fileName())), m_window);
    box->setObjectName(QStringLiteral("unsavedChanges"));
    QPushButton *save = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box->setDefaultButton(save);
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::buttonClicked, this,
            [this, goOn, vault = m_document.vault(), save, discard](QAbstractButton *pressed) {
                const bool isStillIt = m_document.vault() == vault;
                if (pressed == save && isStillIt)
                    saveThen(goOn);
                else if (pressed == save || pressed == discard)
                    goOn();
            });
    box->open();
}

void PolicyFileActions::showTrouble(const Error &error)
{
    auto *box = plainBox(QMessageBox::Warning, words::errorWords(error), m_window);
    box->setObjectName(QStringLiteral("fileTrouble"));
    box->open();
}

} // namespace vaultlock::ui
