using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Our.UserAccess.IntegrationTests.Embedded.Content;

public sealed class MemberTests(ContentFixture umbraco) : IClassFixture<ContentFixture>
{
    private IMemberService Members => umbraco.Get<IMemberService>();

    [Fact]
    public async Task A_member_type_knows_which_properties_are_sensitive()
    {
        var type = await TypeAsync("patient");

        var read = umbraco.Get<IMemberTypeService>().Get(type.Key)!;

        Assert.True(read.IsSensitiveProperty("diagnosis"));
        Assert.False(read.IsSensitiveProperty("nickname"));
        Assert.True(read.MemberCanEditProperty("nickname"));
        Assert.False(read.MemberCanViewProperty("diagnosis"));
    }

    [Fact]
    public async Task A_property_can_stop_being_sensitive()
    {
        var type = umbraco.Get<IMemberTypeService>().Get((await TypeAsync("guest")).Key)!;

        type.SetIsSensitiveProperty("diagnosis", false);
        await umbraco.Get<IMemberTypeService>().UpdateAsync(type, Constants.Security.SuperUserKey);

        Assert.False(umbraco.Get<IMemberTypeService>().Get(type.Key)!.IsSensitiveProperty("diagnosis"));
    }

    [Fact]
    public async Task A_member_keeps_its_values()
    {
        var member = Member(await TypeAsync("client"), "ada");
        member.SetValue("diagnosis", "curiosity");
        Members.Save(member);

        var read = Members.GetByUsername("ADA")!;

        Assert.Equal(("curiosity", "ada@example.test", true), (read.GetValue<string>("diagnosis"), read.Email, read.IsApproved));
        Assert.Equal(member.Key, Members.GetByEmail("ada@example.test")!.Key);
    }

    [Fact]
    public async Task Members_are_found_by_a_part_of_their_name_with_paging()
    {
        var type = await TypeAsync("crowd");
        for (var number = 0; number < 5; number++)
        {
            Member(type, $"crowd{number}");
        }

        var page = Members.GetAll(0, 2, out var total, "username", Direction.Descending, memberTypeAlias: "crowd", filter: "ROWD");

        Assert.Equal(5, total);
        Assert.Equal(["crowd4", "crowd3"], page.Select(member => member.Username));
    }

    [Fact]
    public async Task A_member_is_in_the_groups_it_was_put_in()
    {
        var member = Member(await TypeAsync("grouped"), "grouped");

        Members.AssignRole(member.Id, "Readers");

        Assert.Equal(["Readers"], Members.GetAllRoles(member.Id));
        Assert.Equal(["grouped"], Members.GetMembersByGroup("readers").Select(found => found.Username));
    }

    [Fact]
    public async Task A_deleted_member_is_gone_with_its_values()
    {
        var member = Member(await TypeAsync("leaver"), "leaver");

        Members.Delete(member);

        Assert.Null(Members.GetById(member.Key));
        Assert.False(Members.Exists("leaver"));
    }

    private IMember Member(IMemberType type, string name)
    {
        var member = Members.CreateMember(name, $"{name}@example.test", name, type);
        Members.Save(member);
        return member;
    }

    private async Task<IMemberType> TypeAsync(string alias)
    {
        var strings = umbraco.Get<IShortStringHelper>();
        var textbox = (await umbraco.Get<IDataTypeService>().GetAsync(Constants.DataTypes.Guids.TextstringGuid))!;
        var type = new MemberType(strings, Constants.System.Root) { Alias = alias, Name = alias };
        type.AddPropertyGroup("profile", "Profile");
        type.AddPropertyType(new PropertyType(strings, textbox, "nickname") { Name = "Nickname" }, "profile");
        type.AddPropertyType(new PropertyType(strings, textbox, "diagnosis") { Name = "Diagnosis" }, "profile");
        type.SetMemberCanEditProperty("nickname", true);
        type.SetIsSensitiveProperty("diagnosis", true);
        var created = await umbraco.Get<IMemberTypeService>().CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Result.ToString());
        return type;
    }
}
