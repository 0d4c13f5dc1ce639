using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Members;

internal sealed record MemberGroupModel(Guid Id, string Name)
{
    public IReadOnlyList<Flag> Flags { get; } = [];

    public static MemberGroupModel Of(IMemberGroup group) => new(group.Key, group.Name ?? string.Empty);
}

internal sealed record MemberGroupRequest(Guid? Id, string? Name);

[ManagementRoute("member-group")]
[Authorize(Policy = AuthorizationPolicies.TreeAccessMemberGroups)]
internal sealed class MemberGroupsController(IMemberGroupService groups) : ManagementController
{
    [HttpGet]
    [HttpGet("/umbraco/management/api/v1/tree/member-group/root")]
    public async Task<IActionResult> All(int skip = 0, int take = 100) =>
        Ok((await groups.GetAllAsync()).ToPage(skip, take, MemberGroupModel.Of));

    [HttpGet("/umbraco/management/api/v1/item/member-group")]
    public async Task<IActionResult> Items([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        Ok(ids.Count == 0 ? [] : (await groups.GetAsync(ids)).Select(MemberGroupModel.Of));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> ByKey(Guid id) =>
        await groups.GetAsync(id) is { } group ? Ok(MemberGroupModel.Of(group)) : Missing("member group");

    [HttpPost]
    public async Task<IActionResult> Create(MemberGroupRequest request)
    {
        MemberGroup group = new() { Key = request.Id ?? Guid.CreateVersion7(), Name = request.Name };
        Attempt<IMemberGroup?, MemberGroupOperationStatus> result = await groups.CreateAsync(group);
        return result.Success ? CreatedWithId("member-group", group.Key) : MemberProblems.Groups.Result(result.Status);
    }

    [HttpPut("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, MemberGroupRequest request)
    {
        if (await groups.GetAsync(id) is not { } group)
        {
            return Missing("member group");
        }

        group.Name = request.Name;
        return Answer(await groups.UpdateAsync(group));
    }

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id) => Answer(await groups.DeleteAsync(id));

    private IActionResult Answer(Attempt<IMemberGroup?, MemberGroupOperationStatus> result) =>
        result.Success ? Ok() : MemberProblems.Groups.Result(result.Status);
}
