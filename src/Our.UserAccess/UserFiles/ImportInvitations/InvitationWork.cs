using System.Text.Json;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.UserFiles.Csv;
using Our.UserAccess.UserFiles.Import;

namespace Our.UserAccess.UserFiles.ImportInvitations;

/// <summary>Invites the person of one row, with the rights of whoever started it. The mail goes out by itself afterwards.</summary>
internal sealed class InvitationWork(InvitationRows rows, IManyInvitations inviting, IRightsCheck rights) : IBatchedWork
{
    public const string Name = "importInvitations";

    public string Kind => Name;

    public AuditActorKind ActorKind => AuditActorKind.Import;

    // People are made.
    public bool IsRepeatable(string action) => false;

    public async Task<ItemOutcome> RunAsync(string action, string request, OperationTask task, CancellationToken cancellationToken) =>
        (await RunAsync(action, request, [task], cancellationToken))[0];

    public async Task<IReadOnlyList<ItemOutcome>> RunAsync(string action, string request, IReadOnlyList<OperationTask> tasks, CancellationToken cancellationToken)
    {
        if (await rights.RefusalOfAsync([InvitationPermissions.Send], withinReach: true) is Failure denied)
        {
            return [.. tasks.Select(_ => ItemOutcome.Failed(denied))];
        }

        var outcomes = new BatchOutcomes<NewInvitation>(tasks.Count);
        InvitationOrder order = Read<InvitationOrder>(request);
        for (int place = 0; place < tasks.Count; place++)
        {
            var problems = new List<CsvProblem>();
            NewInvitation wanted = await rows.WantedAsync(Read<ImportedRow>(tasks[place].Data!), order, problems, cancellationToken);
            outcomes.Read(place, wanted, problems);
        }

        return outcomes.With(await inviting.InviteAsync(outcomes.Wanted, cancellationToken), (_, id) => ItemOutcome.Succeeded("Invited.") with { SubjectId = id });
    }

    public async Task<IReadOnlyList<bool>> AreUndoneAsync(IReadOnlyList<OperationTask> tasks, DateTime since, CancellationToken cancellationToken)
    {
        var undone = new List<bool>(tasks.Count);
        foreach (OperationTask task in tasks)
        {
            undone.Add(await inviting.ForgetUnmadeAsync(Read<ImportedRow>(task.Data!).Email, since, cancellationToken));
        }

        return undone;
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, ApiJson.Options)!;
}
