using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.Records;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.FormsSecurity.ListRecords;

/// <summary>Every group, with a record or without; users with a record of their own.</summary>
internal sealed class ListRecordsHandler(FormsSubjects subjects, FormsFactsKeeper keeper)
{
    public async Task<Page<FormsRecordItem>> HandleAsync(FormsSubjectKind kind, FormsRecordQuery query, CancellationToken cancellationToken)
    {
        FormsState state = await keeper.CurrentAsync(cancellationToken);
        IReadOnlyList<FormsSubject> all = kind == FormsSubjectKind.Group
            ? await subjects.GroupsAsync()
            : await subjects.UsersAsync([.. state.Records.Values.Where(record => record.Rights.Kind != FormsRecordKind.Group).Select(record => record.Id)]);
        FormsSubject[] found = [.. all.Where(subject => NameFilter.Matches(subject.Name, query.Filter))];
        return new Page<FormsRecordItem>(found.Length, [.. found.Skip(query.Skip).Take(query.Take).Select(subject => FormsRecordItems.Of(subject, state))]);
    }
}
