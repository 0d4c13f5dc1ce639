using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.ListRecords;
using Our.UserAccess.FormsSecurity.Records;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Shared.Trees;

namespace Our.UserAccess.FormsSecurity.FormsTree;

internal sealed class FormsTreeHandler(ListRecordsHandler records, FormsSubjects subjects, FormsFactsKeeper keeper)
{
    public async Task<Page<FormsTreeItem>> RootAsync(CancellationToken cancellationToken)
    {
        long users = (await records.HandleAsync(FormsSubjectKind.User, new FormsRecordQuery { Take = 0 }, cancellationToken)).Total;
        return new Page<FormsTreeItem>(2,
        [
            new FormsTreeItem(FormsTreeItem.Groups, Name: null, FormsTreeKind.Groups, HasChildren: true),
            new FormsTreeItem(FormsTreeItem.Users, Name: null, FormsTreeKind.Users, HasChildren: users > 0),
        ]);
    }

    public async Task<Outcome<Page<FormsTreeItem>>> ChildrenAsync(FormsTreeQuery query, CancellationToken cancellationToken) => query.ParentId switch
    {
        FormsTreeItem.Groups => await BelowAsync(FormsSubjectKind.Group, query, cancellationToken),
        FormsTreeItem.Users => await BelowAsync(FormsSubjectKind.User, query, cancellationToken),
        _ => (await ItemAsync(query.ParentId, cancellationToken)) is null ? TreeFailures.NotFound(query.ParentId) : Page<FormsTreeItem>.Empty,
    };

    public async Task<Outcome<FormsTreeItem[]>> AncestorsAsync(string? descendantId, CancellationToken cancellationToken)
    {
        IReadOnlyList<FormsTreeItem> folders = (await RootAsync(cancellationToken)).Items;
        if (folders.FirstOrDefault(folder => folder.Id == descendantId) is FormsTreeItem itself)
        {
            return (FormsTreeItem[])[itself];
        }

        return await ItemAsync(descendantId, cancellationToken) is FormsTreeItem item
            ? (FormsTreeItem[])[folders.Single(folder => folder.Id == item.Parent!.Id), item]
            : TreeFailures.NotFound(descendantId);
    }

    private async Task<Page<FormsTreeItem>> BelowAsync(FormsSubjectKind kind, FormsTreeQuery query, CancellationToken cancellationToken)
    {
        Page<FormsRecordItem> found = await records.HandleAsync(kind, new FormsRecordQuery { Skip = query.Skip, Take = query.Take }, cancellationToken);
        return found.Select(record => FormsTreeItem.Of(record.Subject, record.HasRecord));
    }

    private async Task<FormsTreeItem?> ItemAsync(string? id, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(id, out Guid key))
        {
            return null;
        }

        bool hasRecord = (await keeper.CurrentAsync(cancellationToken)).Records.ContainsKey(key);
        Outcome<FormsSubject> group = await subjects.FindAsync(FormsSubjectKind.Group, key);
        Outcome<FormsSubject> found = group.Failure is null ? group : await subjects.FindAsync(FormsSubjectKind.User, key);
        return found.TryGet(out FormsSubject? subject, out _) ? FormsTreeItem.Of(subject, hasRecord) : null;
    }
}
