using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.ListForms;
using Our.UserAccess.FormsSecurity.Records;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.FormsSecurity.Matrix;

internal sealed class FormsMatrixHandler(FormsSubjects subjects, FormsFactsKeeper keeper, FormsAskers askers)
{
    public async Task<Outcome<Page<FormsMatrixRow>>> HandleAsync(FormsSubjectKind kind, Guid id, FormsMatrixQuery query, CancellationToken cancellationToken)
    {
        Outcome<FormsSubject> found = await subjects.FindAsync(kind, id);
        if (!found.TryGet(out FormsSubject? subject, out Failure? missing))
        {
            return missing;
        }

        FormsState state = await keeper.CurrentAsync(cancellationToken);
        FormsRecord record = state.Records.GetValueOrDefault(id)?.Rights ?? FormsEmptyRecord.Of(subject);
        var rows = new FormsMatrixRows(state, record, kind == FormsSubjectKind.User ? askers.Of(id) : null);
        ListedForm[] forms =
        [
            .. FoundForms.In(state.Listing, query)
                .Where(form => !query.OnlyOwn || record.Entries.ContainsKey(form.Key))
                .Where(form => query.FormId.Length == 0 || query.FormId.Contains(form.Key)),
        ];
        return new Page<FormsMatrixRow>(forms.Length, [.. forms.Skip(query.Skip).Take(query.Take).Select(rows.Of)]);
    }
}
