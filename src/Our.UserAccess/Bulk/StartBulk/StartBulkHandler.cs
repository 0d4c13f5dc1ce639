using System.Text.Json;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Bulk.StartBulk;

/// <summary>Writes down whom an order means now, and has it carried out.</summary>
internal sealed class StartBulkHandler(BulkSelection selection, IUserDirectory users, IPrincipalNames names, IOperations operations)
{
    public async Task<Outcome<OperationItem>> HandleAsync(BulkBody body, CancellationToken cancellationToken)
    {
        if (!(await selection.ReadAsync(body)).TryGet(out IReadOnlyList<Guid>? ids, out Failure? refused))
        {
            return refused;
        }

        IReadOnlyDictionary<Guid, string> people = await users.NamesAsync(ids);
        BulkAction action = body.Action!.Value;
        return await operations.StartAsync(
            new OperationPlan
            {
                Kind = BulkWork.Name,
                Action = BulkWords.Name(action),
                Title = BulkWords.Title(action, [.. (await names.OfGroupsAsync(body.GroupIds)).Values]),
                Request = JsonSerializer.Serialize(body.Order, ApiJson.Options),
                Tasks = [.. ids.Select(id => new OperationTask(id, people.GetValueOrDefault(id, $"{id}")))],
            },
            cancellationToken);
    }
}
