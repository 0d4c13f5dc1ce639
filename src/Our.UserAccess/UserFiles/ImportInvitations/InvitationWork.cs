using System.Text.Json;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.UserFiles.Csv;
using Our.UserAccess.UserFiles.Import;

namespace Our.UserAccess.UserFiles.ImportInvitations;

/// <summary>Invites the person of one row, with the rights of whoever started it. The mail goes out by itself afterwards.</summary>
internal sealed class InvitationWork(InvitationRows rows, IInviting inviting, IRightsCheck rights) : IOperationWork
{
    public const string Name = "importInvitations";

    public string Kind => Name;

    // People are made.
    public bool IsRepeatable(string action) => false;

    public async Task<ItemOutcome> RunAsync(string action, string request, OperationTask task, CancellationToken cancellationToken)
    {
        if (await rights.RefusalOfAsync([InvitationPermissions.Send], withinReach: true) is Failure denied)
        {
            return ItemOutcome.Failed(denied);
        }

        var problems = new List<CsvProblem>();
        NewInvitation wanted = await rows.WantedAsync(Read<ImportedRow>(task.Data!), Read<InvitationOrder>(request), problems, cancellationToken);
        if (problems.Count > 0)
        {
            return new ItemOutcome(ItemState.Failed, string.Join(' ', problems.Select(problem => problem.Sentence)));
        }

        return (await inviting.InviteAsync(wanted, cancellationToken)).TryGet(out Guid id, out Failure? refused)
            ? ItemOutcome.Succeeded("Invited.") with { SubjectId = id }
            : ItemOutcome.Failed(refused);
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, ApiJson.Options)!;
}
