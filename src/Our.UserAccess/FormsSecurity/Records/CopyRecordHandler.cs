using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.FormsSecurity.Records;

/// <summary>Gives a group all that another one may do with forms, instead of what it has.</summary>
internal sealed class CopyRecordHandler(FormsSubjects subjects, IRecordStore<FormsSecurityRecord> store, FormsRecordWriter writer)
{
    public async Task<Outcome<FormsRecordItem>> HandleAsync(Guid id, CopyRecordBody body, CancellationToken cancellationToken)
    {
        Outcome<FormsSubject> found = await subjects.FindAsync(FormsSubjectKind.Group, id);
        if (!found.TryGet(out FormsSubject? subject, out Failure? missing))
        {
            return missing;
        }

        FormsSecurityRecord? source = body.FromGroupId is { } from ? await store.FindAsync(from, cancellationToken) : null;
        FormsSecurityRecord? before = await store.FindAsync(id, cancellationToken);
        Failure? wrong = Check(body, id, source) ?? ExpectedVersion.Check(body.Version, before?.Version ?? 0, "forms record");
        return wrong ?? await writer.WriteAsync(subject, before, source!.Rights with { Subject = id }, cancellationToken);
    }

    private static Failure? Check(CopyRecordBody body, Guid id, FormsSecurityRecord? source)
    {
        var errors = new FieldErrors();
        errors.AddIf(body.FromGroupId is null, "fromGroupId", "'fromGroupId' is needed: the group to copy from.");
        errors.AddIf(body.FromGroupId == id, "fromGroupId", "'fromGroupId' is the group itself.");
        errors.AddIf(
            body.FromGroupId is not null && source is not { Rights.Kind: FormsRecordKind.Group },
            "fromGroupId",
            "'fromGroupId' names no group with a record in forms security.");
        return errors.ToFailure();
    }
}
