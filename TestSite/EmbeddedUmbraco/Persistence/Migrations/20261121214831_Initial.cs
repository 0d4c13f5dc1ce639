using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace EmbeddedUmbraco.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "embeddedContentTypeStamp",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false),
                    Stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_embeddedContentTypeStamp", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoAudit",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    PerformingUserId = table.Column<int>(nullable: false),
                    PerformingUserKey = table.Column<Guid>(nullable: true),
                    PerformingDetails = table.Column<string>(nullable: true),
                    PerformingIp = table.Column<string>(nullable: true),
                    EventDate = table.Column<DateTime>(nullable: false),
                    AffectedUserId = table.Column<int>(nullable: false),
                    AffectedUserKey = table.Column<Guid>(nullable: true),
                    AffectedDetails = table.Column<string>(nullable: true),
                    EventType = table.Column<string>(maxLength: 256, nullable: true),
                    EventDetails = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoAudit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoExternalLogin",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserOrMemberKey = table.Column<Guid>(nullable: false),
                    LoginProvider = table.Column<string>(maxLength: 400, nullable: false),
                    ProviderKey = table.Column<string>(maxLength: 400, nullable: false),
                    UserData = table.Column<string>(nullable: true),
                    CreateDate = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoExternalLogin", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoKeyValue",
                columns: table => new
                {
                    Key = table.Column<string>(maxLength: 256, nullable: false),
                    Value = table.Column<string>(nullable: true),
                    UpdateDate = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoKeyValue", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "umbracoLanguage",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(nullable: false),
                    IsoCode = table.Column<string>(maxLength: 14, nullable: false),
                    CultureName = table.Column<string>(maxLength: 100, nullable: false),
                    IsDefault = table.Column<bool>(nullable: false),
                    IsMandatory = table.Column<bool>(nullable: false),
                    FallbackLanguageId = table.Column<int>(nullable: true),
                    CreateDate = table.Column<DateTime>(nullable: false),
                    UpdateDate = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoLanguage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_umbracoLanguage_umbracoLanguage_FallbackLanguageId",
                        column: x => x.FallbackLanguageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "umbracoLog",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    NodeId = table.Column<int>(nullable: false),
                    UserId = table.Column<int>(nullable: false),
                    AuditType = table.Column<string>(maxLength: 50, nullable: false),
                    EntityType = table.Column<string>(maxLength: 50, nullable: true),
                    Comment = table.Column<string>(nullable: true),
                    Parameters = table.Column<string>(nullable: true),
                    CreateDate = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoLog", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoNode",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(nullable: false),
                    ParentId = table.Column<int>(nullable: false),
                    Level = table.Column<int>(nullable: false),
                    Path = table.Column<string>(maxLength: 250, nullable: false),
                    SortOrder = table.Column<int>(nullable: false),
                    Trashed = table.Column<bool>(nullable: false),
                    NodeObjectType = table.Column<Guid>(nullable: false),
                    UserId = table.Column<int>(nullable: true),
                    Text = table.Column<string>(maxLength: 255, nullable: true),
                    CreateDate = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoNode", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoRelationType",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(nullable: false),
                    Alias = table.Column<string>(maxLength: 100, nullable: false),
                    Name = table.Column<string>(nullable: false),
                    IsBidirectional = table.Column<bool>(nullable: false),
                    IsDependency = table.Column<bool>(nullable: false),
                    ParentObjectType = table.Column<Guid>(nullable: true),
                    ChildObjectType = table.Column<Guid>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoRelationType", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoTwoFactorLogin",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserOrMemberKey = table.Column<Guid>(nullable: false),
                    ProviderName = table.Column<string>(maxLength: 400, nullable: false),
                    Secret = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoTwoFactorLogin", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUser",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(nullable: false),
                    UserName = table.Column<string>(maxLength: 255, nullable: false),
                    UserNameFolded = table.Column<string>(maxLength: 255, nullable: false),
                    Name = table.Column<string>(maxLength: 255, nullable: false),
                    Email = table.Column<string>(maxLength: 255, nullable: false),
                    EmailFolded = table.Column<string>(maxLength: 255, nullable: false),
                    Kind = table.Column<int>(nullable: false),
                    PasswordHash = table.Column<string>(nullable: true),
                    PasswordConfig = table.Column<string>(nullable: true),
                    SecurityStamp = table.Column<string>(nullable: true),
                    IsApproved = table.Column<bool>(nullable: false),
                    IsLockedOut = table.Column<bool>(nullable: false),
                    FailedPasswordAttempts = table.Column<int>(nullable: false),
                    LastLockoutDate = table.Column<DateTime>(nullable: true),
                    LastPasswordChangeDate = table.Column<DateTime>(nullable: true),
                    LastLoginDate = table.Column<DateTime>(nullable: true),
                    EmailConfirmedDate = table.Column<DateTime>(nullable: true),
                    InvitedDate = table.Column<DateTime>(nullable: true),
                    CreateDate = table.Column<DateTime>(nullable: false),
                    UpdateDate = table.Column<DateTime>(nullable: false),
                    Avatar = table.Column<string>(nullable: true),
                    Language = table.Column<string>(nullable: true),
                    SessionTimeout = table.Column<int>(nullable: false),
                    Comments = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUser", x => x.Id);
                    table.UniqueConstraint("AK_umbracoUser_Key", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(nullable: false),
                    Alias = table.Column<string>(maxLength: 200, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Description = table.Column<string>(nullable: true),
                    Icon = table.Column<string>(nullable: true),
                    StartContentId = table.Column<int>(nullable: true),
                    StartMediaId = table.Column<int>(nullable: true),
                    HasAccessToAllLanguages = table.Column<bool>(nullable: false),
                    CreateDate = table.Column<DateTime>(nullable: false),
                    UpdateDate = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoExternalLoginToken",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    ExternalLoginId = table.Column<int>(nullable: false),
                    Name = table.Column<string>(maxLength: 255, nullable: false),
                    Value = table.Column<string>(nullable: false),
                    CreateDate = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoExternalLoginToken", x => x.Id);
                    table.ForeignKey(
                        name: "FK_umbracoExternalLoginToken_umbracoExternalLogin_ExternalLoginId",
                        column: x => x.ExternalLoginId,
                        principalTable: "umbracoExternalLogin",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsContentType",
                columns: table => new
                {
                    NodeId = table.Column<int>(nullable: false),
                    Alias = table.Column<string>(maxLength: 255, nullable: false),
                    Icon = table.Column<string>(nullable: true),
                    Thumbnail = table.Column<string>(nullable: true),
                    Description = table.Column<string>(nullable: true),
                    AllowedAsRoot = table.Column<bool>(nullable: false),
                    IsElement = table.Column<bool>(nullable: false),
                    Variations = table.Column<byte>(nullable: false),
                    ListView = table.Column<Guid>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsContentType", x => x.NodeId);
                    table.ForeignKey(
                        name: "FK_cmsContentType_umbracoNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsMember",
                columns: table => new
                {
                    NodeId = table.Column<int>(nullable: false),
                    Username = table.Column<string>(maxLength: 1000, nullable: false),
                    Email = table.Column<string>(maxLength: 1000, nullable: false),
                    EmailConfirmedDate = table.Column<DateTime>(nullable: true),
                    RawPasswordValue = table.Column<string>(nullable: true),
                    PasswordConfiguration = table.Column<string>(nullable: true),
                    SecurityStamp = table.Column<string>(nullable: true),
                    IsApproved = table.Column<bool>(nullable: false),
                    IsLockedOut = table.Column<bool>(nullable: false),
                    FailedPasswordAttempts = table.Column<int>(nullable: false),
                    LastLoginDate = table.Column<DateTime>(nullable: true),
                    LastLockoutDate = table.Column<DateTime>(nullable: true),
                    LastPasswordChangeDate = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsMember", x => x.NodeId);
                    table.ForeignKey(
                        name: "FK_cmsMember_umbracoNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoContent",
                columns: table => new
                {
                    NodeId = table.Column<int>(nullable: false),
                    ContentTypeId = table.Column<int>(nullable: false),
                    WriterId = table.Column<int>(nullable: false),
                    UpdateDate = table.Column<DateTime>(nullable: false),
                    VersionId = table.Column<int>(nullable: false),
                    PublishedVersionId = table.Column<int>(nullable: false),
                    Published = table.Column<bool>(nullable: false),
                    Edited = table.Column<bool>(nullable: false),
                    MediaPath = table.Column<string>(maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContent", x => x.NodeId);
                    table.ForeignKey(
                        name: "FK_umbracoContent_umbracoNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDataType",
                columns: table => new
                {
                    NodeId = table.Column<int>(nullable: false),
                    EditorAlias = table.Column<string>(maxLength: 255, nullable: false),
                    EditorUiAlias = table.Column<string>(maxLength: 255, nullable: true),
                    DatabaseType = table.Column<int>(nullable: false),
                    Configuration = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDataType", x => x.NodeId);
                    table.ForeignKey(
                        name: "FK_umbracoDataType_umbracoNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDomain",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(nullable: false),
                    DomainName = table.Column<string>(maxLength: 255, nullable: false),
                    LanguageId = table.Column<int>(nullable: true),
                    RootContentId = table.Column<int>(nullable: true),
                    SortOrder = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDomain", x => x.Id);
                    table.ForeignKey(
                        name: "FK_umbracoDomain_umbracoLanguage_LanguageId",
                        column: x => x.LanguageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_umbracoDomain_umbracoNode_RootContentId",
                        column: x => x.RootContentId,
                        principalTable: "umbracoNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoRelation",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    ParentId = table.Column<int>(nullable: false),
                    ChildId = table.Column<int>(nullable: false),
                    RelationTypeId = table.Column<int>(nullable: false),
                    CreateDate = table.Column<DateTime>(nullable: false),
                    Comment = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoRelation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_umbracoRelation_umbracoNode_ChildId",
                        column: x => x.ChildId,
                        principalTable: "umbracoNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoRelation_umbracoNode_ParentId",
                        column: x => x.ParentId,
                        principalTable: "umbracoNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoRelation_umbracoRelationType_RelationTypeId",
                        column: x => x.RelationTypeId,
                        principalTable: "umbracoRelationType",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUser2ClientId",
                columns: table => new
                {
                    ClientId = table.Column<string>(maxLength: 255, nullable: false),
                    UserId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUser2ClientId", x => x.ClientId);
                    table.ForeignKey(
                        name: "FK_umbracoUser2ClientId_umbracoUser_UserId",
                        column: x => x.UserId,
                        principalTable: "umbracoUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserData",
                columns: table => new
                {
                    Key = table.Column<Guid>(nullable: false),
                    UserKey = table.Column<Guid>(nullable: false),
                    Group = table.Column<string>(maxLength: 255, nullable: false),
                    Identifier = table.Column<string>(maxLength: 255, nullable: false),
                    Value = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserData", x => x.Key);
                    table.ForeignKey(
                        name: "FK_umbracoUserData_umbracoUser_UserKey",
                        column: x => x.UserKey,
                        principalTable: "umbracoUser",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserLogin",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(nullable: false),
                    UserId = table.Column<int>(nullable: false),
                    LoggedInUtc = table.Column<DateTime>(nullable: false),
                    LastValidatedUtc = table.Column<DateTime>(nullable: false),
                    LoggedOutUtc = table.Column<DateTime>(nullable: true),
                    IpAddress = table.Column<string>(maxLength: 255, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserLogin", x => x.SessionId);
                    table.ForeignKey(
                        name: "FK_umbracoUserLogin_umbracoUser_UserId",
                        column: x => x.UserId,
                        principalTable: "umbracoUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserStartNode",
                columns: table => new
                {
                    UserId = table.Column<int>(nullable: false),
                    Kind = table.Column<int>(nullable: false),
                    NodeId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserStartNode", x => new { x.UserId, x.Kind, x.NodeId });
                    table.ForeignKey(
                        name: "FK_umbracoUserStartNode_umbracoUser_UserId",
                        column: x => x.UserId,
                        principalTable: "umbracoUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUser2UserGroup",
                columns: table => new
                {
                    UserId = table.Column<int>(nullable: false),
                    UserGroupId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUser2UserGroup", x => new { x.UserId, x.UserGroupId });
                    table.ForeignKey(
                        name: "FK_umbracoUser2UserGroup_umbracoUserGroup_UserGroupId",
                        column: x => x.UserGroupId,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoUser2UserGroup_umbracoUser_UserId",
                        column: x => x.UserId,
                        principalTable: "umbracoUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup2App",
                columns: table => new
                {
                    UserGroupId = table.Column<int>(nullable: false),
                    Section = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup2App", x => new { x.UserGroupId, x.Section });
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2App_umbracoUserGroup_UserGroupId",
                        column: x => x.UserGroupId,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup2GranularPermission",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserGroupId = table.Column<int>(nullable: false),
                    NodeKey = table.Column<Guid>(nullable: true),
                    Context = table.Column<string>(maxLength: 255, nullable: false),
                    Permission = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup2GranularPermission", x => x.Id);
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2GranularPermission_umbracoUserGroup_UserGroupId",
                        column: x => x.UserGroupId,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup2Language",
                columns: table => new
                {
                    UserGroupId = table.Column<int>(nullable: false),
                    LanguageId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup2Language", x => new { x.UserGroupId, x.LanguageId });
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2Language_umbracoLanguage_LanguageId",
                        column: x => x.LanguageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2Language_umbracoUserGroup_UserGroupId",
                        column: x => x.UserGroupId,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup2Permission",
                columns: table => new
                {
                    UserGroupId = table.Column<int>(nullable: false),
                    Permission = table.Column<string>(maxLength: 255, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup2Permission", x => new { x.UserGroupId, x.Permission });
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2Permission_umbracoUserGroup_UserGroupId",
                        column: x => x.UserGroupId,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsContentType2ContentType",
                columns: table => new
                {
                    ContentTypeId = table.Column<int>(nullable: false),
                    ComposedOfId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsContentType2ContentType", x => new { x.ContentTypeId, x.ComposedOfId });
                    table.ForeignKey(
                        name: "FK_cmsContentType2ContentType_cmsContentType_ComposedOfId",
                        column: x => x.ComposedOfId,
                        principalTable: "cmsContentType",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_cmsContentType2ContentType_cmsContentType_ContentTypeId",
                        column: x => x.ContentTypeId,
                        principalTable: "cmsContentType",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsContentTypeAllowedContentType",
                columns: table => new
                {
                    ContentTypeId = table.Column<int>(nullable: false),
                    AllowedKey = table.Column<Guid>(nullable: false),
                    SortOrder = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsContentTypeAllowedContentType", x => new { x.ContentTypeId, x.AllowedKey });
                    table.ForeignKey(
                        name: "FK_cmsContentTypeAllowedContentType_cmsContentType_ContentTypeId",
                        column: x => x.ContentTypeId,
                        principalTable: "cmsContentType",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsPropertyTypeGroup",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(nullable: false),
                    ContentTypeId = table.Column<int>(nullable: false),
                    Type = table.Column<short>(nullable: false),
                    Alias = table.Column<string>(maxLength: 255, nullable: false),
                    Name = table.Column<string>(nullable: true),
                    SortOrder = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsPropertyTypeGroup", x => x.Id);
                    table.ForeignKey(
                        name: "FK_cmsPropertyTypeGroup_cmsContentType_ContentTypeId",
                        column: x => x.ContentTypeId,
                        principalTable: "cmsContentType",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsMember2MemberGroup",
                columns: table => new
                {
                    MemberId = table.Column<int>(nullable: false),
                    GroupId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsMember2MemberGroup", x => new { x.MemberId, x.GroupId });
                    table.ForeignKey(
                        name: "FK_cmsMember2MemberGroup_cmsMember_MemberId",
                        column: x => x.MemberId,
                        principalTable: "cmsMember",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_cmsMember2MemberGroup_umbracoNode_GroupId",
                        column: x => x.GroupId,
                        principalTable: "umbracoNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoContentSchedule",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    NodeId = table.Column<int>(nullable: false),
                    Culture = table.Column<string>(maxLength: 14, nullable: false),
                    Date = table.Column<DateTime>(nullable: false),
                    Action = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContentSchedule", x => x.Id);
                    table.ForeignKey(
                        name: "FK_umbracoContentSchedule_umbracoContent_NodeId",
                        column: x => x.NodeId,
                        principalTable: "umbracoContent",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoContentVersion",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    NodeId = table.Column<int>(nullable: false),
                    Name = table.Column<string>(maxLength: 255, nullable: true),
                    VersionDate = table.Column<DateTime>(nullable: false),
                    UserId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContentVersion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_umbracoContentVersion_umbracoContent_NodeId",
                        column: x => x.NodeId,
                        principalTable: "umbracoContent",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDocumentCultureVariation",
                columns: table => new
                {
                    NodeId = table.Column<int>(nullable: false),
                    Culture = table.Column<string>(maxLength: 14, nullable: false),
                    Name = table.Column<string>(maxLength: 255, nullable: false),
                    Published = table.Column<bool>(nullable: false),
                    Edited = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDocumentCultureVariation", x => new { x.NodeId, x.Culture });
                    table.ForeignKey(
                        name: "FK_umbracoDocumentCultureVariation_umbracoContent_NodeId",
                        column: x => x.NodeId,
                        principalTable: "umbracoContent",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsPropertyType",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(nullable: false),
                    ContentTypeId = table.Column<int>(nullable: false),
                    GroupId = table.Column<int>(nullable: true),
                    DataTypeId = table.Column<int>(nullable: false),
                    Alias = table.Column<string>(maxLength: 255, nullable: false),
                    Name = table.Column<string>(nullable: false),
                    Description = table.Column<string>(nullable: true),
                    SortOrder = table.Column<int>(nullable: false),
                    Mandatory = table.Column<bool>(nullable: false),
                    MandatoryMessage = table.Column<string>(nullable: true),
                    ValidationRegExp = table.Column<string>(nullable: true),
                    ValidationRegExpMessage = table.Column<string>(nullable: true),
                    LabelOnTop = table.Column<bool>(nullable: false),
                    Variations = table.Column<byte>(nullable: false),
                    MemberCanEdit = table.Column<bool>(nullable: false),
                    MemberCanView = table.Column<bool>(nullable: false),
                    IsSensitive = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsPropertyType", x => x.Id);
                    table.ForeignKey(
                        name: "FK_cmsPropertyType_cmsContentType_ContentTypeId",
                        column: x => x.ContentTypeId,
                        principalTable: "cmsContentType",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_cmsPropertyType_cmsPropertyTypeGroup_GroupId",
                        column: x => x.GroupId,
                        principalTable: "cmsPropertyTypeGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_cmsPropertyType_umbracoDataType_DataTypeId",
                        column: x => x.DataTypeId,
                        principalTable: "umbracoDataType",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoContentVersionCultureVariation",
                columns: table => new
                {
                    VersionId = table.Column<int>(nullable: false),
                    Culture = table.Column<string>(maxLength: 14, nullable: false),
                    Name = table.Column<string>(maxLength: 255, nullable: false),
                    Date = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContentVersionCultureVariation", x => new { x.VersionId, x.Culture });
                    table.ForeignKey(
                        name: "FK_umbracoContentVersionCultureVariation_umbracoContentVersion_VersionId",
                        column: x => x.VersionId,
                        principalTable: "umbracoContentVersion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoPropertyData",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    VersionId = table.Column<int>(nullable: false),
                    PropertyTypeId = table.Column<int>(nullable: false),
                    Culture = table.Column<string>(maxLength: 14, nullable: true),
                    Segment = table.Column<string>(maxLength: 255, nullable: true),
                    IntegerValue = table.Column<int>(nullable: true),
                    DecimalValue = table.Column<decimal>(precision: 38, scale: 6, nullable: true),
                    DateValue = table.Column<DateTime>(nullable: true),
                    TextValue = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoPropertyData", x => x.Id);
                    table.ForeignKey(
                        name: "FK_umbracoPropertyData_cmsPropertyType_PropertyTypeId",
                        column: x => x.PropertyTypeId,
                        principalTable: "cmsPropertyType",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoPropertyData_umbracoContentVersion_VersionId",
                        column: x => x.VersionId,
                        principalTable: "umbracoContentVersion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "embeddedContentTypeStamp",
                columns: new[] { "Id", "Stamp" },
                values: new object[] { 1, new Guid("00000000-0000-0000-0000-000000000000") });

            migrationBuilder.InsertData(
                table: "umbracoRelationType",
                columns: new[] { "Id", "Alias", "ChildObjectType", "IsBidirectional", "IsDependency", "Key", "Name", "ParentObjectType" },
                values: new object[,]
                {
                    { -2, "relateParentMediaFolderOnDelete", new Guid("b796f64c-1f99-4ffb-b886-4bf4bc011a9c"), false, false, new Guid("9a3d1b7e-5c0e-4f6e-9a58-0c8f8a5f4b02"), "Relate Parent Media Folder On Delete", new Guid("b796f64c-1f99-4ffb-b886-4bf4bc011a9c") },
                    { -1, "relateParentDocumentOnDelete", new Guid("c66ba18e-eaf3-4cff-8a22-41b16d66a972"), false, false, new Guid("9a3d1b7e-5c0e-4f6e-9a58-0c8f8a5f4b01"), "Relate Parent Document On Delete", new Guid("c66ba18e-eaf3-4cff-8a22-41b16d66a972") }
                });

            migrationBuilder.CreateIndex(
                name: "IX_cmsContentType2ContentType_ComposedOfId",
                table: "cmsContentType2ContentType",
                column: "ComposedOfId");

            migrationBuilder.CreateIndex(
                name: "IX_cmsMember_Email",
                table: "cmsMember",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_cmsMember_Username",
                table: "cmsMember",
                column: "Username",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsMember2MemberGroup_GroupId",
                table: "cmsMember2MemberGroup",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_cmsPropertyType_ContentTypeId",
                table: "cmsPropertyType",
                column: "ContentTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_cmsPropertyType_DataTypeId",
                table: "cmsPropertyType",
                column: "DataTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_cmsPropertyType_GroupId",
                table: "cmsPropertyType",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_cmsPropertyType_Key",
                table: "cmsPropertyType",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsPropertyTypeGroup_ContentTypeId",
                table: "cmsPropertyTypeGroup",
                column: "ContentTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_cmsPropertyTypeGroup_Key",
                table: "cmsPropertyTypeGroup",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoAudit_AffectedUserId",
                table: "umbracoAudit",
                column: "AffectedUserId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoAudit_EventDate",
                table: "umbracoAudit",
                column: "EventDate");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContent_ContentTypeId",
                table: "umbracoContent",
                column: "ContentTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentSchedule_NodeId",
                table: "umbracoContentSchedule",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentVersion_NodeId",
                table: "umbracoContentVersion",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDomain_DomainName",
                table: "umbracoDomain",
                column: "DomainName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDomain_Key",
                table: "umbracoDomain",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDomain_LanguageId",
                table: "umbracoDomain",
                column: "LanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDomain_RootContentId",
                table: "umbracoDomain",
                column: "RootContentId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoExternalLogin_LoginProvider_ProviderKey",
                table: "umbracoExternalLogin",
                columns: new[] { "LoginProvider", "ProviderKey" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoExternalLogin_UserOrMemberKey_LoginProvider",
                table: "umbracoExternalLogin",
                columns: new[] { "UserOrMemberKey", "LoginProvider" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoExternalLoginToken_ExternalLoginId_Name",
                table: "umbracoExternalLoginToken",
                columns: new[] { "ExternalLoginId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLanguage_FallbackLanguageId",
                table: "umbracoLanguage",
                column: "FallbackLanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLanguage_IsoCode",
                table: "umbracoLanguage",
                column: "IsoCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLanguage_Key",
                table: "umbracoLanguage",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLog_NodeId_CreateDate",
                table: "umbracoLog",
                columns: new[] { "NodeId", "CreateDate" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLog_UserId_CreateDate",
                table: "umbracoLog",
                columns: new[] { "UserId", "CreateDate" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_Key",
                table: "umbracoNode",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_NodeObjectType_Trashed",
                table: "umbracoNode",
                columns: new[] { "NodeObjectType", "Trashed" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_ParentId_NodeObjectType_SortOrder",
                table: "umbracoNode",
                columns: new[] { "ParentId", "NodeObjectType", "SortOrder" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_Path",
                table: "umbracoNode",
                column: "Path");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoPropertyData_PropertyTypeId",
                table: "umbracoPropertyData",
                column: "PropertyTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoPropertyData_VersionId",
                table: "umbracoPropertyData",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelation_ChildId",
                table: "umbracoRelation",
                column: "ChildId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelation_ParentId_ChildId_RelationTypeId",
                table: "umbracoRelation",
                columns: new[] { "ParentId", "ChildId", "RelationTypeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelation_RelationTypeId",
                table: "umbracoRelation",
                column: "RelationTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelationType_Alias",
                table: "umbracoRelationType",
                column: "Alias",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelationType_Key",
                table: "umbracoRelationType",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoTwoFactorLogin_UserOrMemberKey_ProviderName",
                table: "umbracoTwoFactorLogin",
                columns: new[] { "UserOrMemberKey", "ProviderName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUser_EmailFolded",
                table: "umbracoUser",
                column: "EmailFolded");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUser_Key",
                table: "umbracoUser",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUser_UserNameFolded",
                table: "umbracoUser",
                column: "UserNameFolded",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUser2ClientId_UserId",
                table: "umbracoUser2ClientId",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUser2UserGroup_UserGroupId",
                table: "umbracoUser2UserGroup",
                column: "UserGroupId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserData_UserKey_Group_Identifier",
                table: "umbracoUserData",
                columns: new[] { "UserKey", "Group", "Identifier" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup_Alias",
                table: "umbracoUserGroup",
                column: "Alias",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup_Key",
                table: "umbracoUserGroup",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup2GranularPermission_NodeKey",
                table: "umbracoUserGroup2GranularPermission",
                column: "NodeKey");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup2GranularPermission_UserGroupId_NodeKey_Context",
                table: "umbracoUserGroup2GranularPermission",
                columns: new[] { "UserGroupId", "NodeKey", "Context" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup2Language_LanguageId",
                table: "umbracoUserGroup2Language",
                column: "LanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserLogin_LastValidatedUtc",
                table: "umbracoUserLogin",
                column: "LastValidatedUtc");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserLogin_UserId_LoggedInUtc",
                table: "umbracoUserLogin",
                columns: new[] { "UserId", "LoggedInUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserStartNode_NodeId",
                table: "umbracoUserStartNode",
                column: "NodeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cmsContentType2ContentType");

            migrationBuilder.DropTable(
                name: "cmsContentTypeAllowedContentType");

            migrationBuilder.DropTable(
                name: "cmsMember2MemberGroup");

            migrationBuilder.DropTable(
                name: "embeddedContentTypeStamp");

            migrationBuilder.DropTable(
                name: "umbracoAudit");

            migrationBuilder.DropTable(
                name: "umbracoContentSchedule");

            migrationBuilder.DropTable(
                name: "umbracoContentVersionCultureVariation");

            migrationBuilder.DropTable(
                name: "umbracoDocumentCultureVariation");

            migrationBuilder.DropTable(
                name: "umbracoDomain");

            migrationBuilder.DropTable(
                name: "umbracoExternalLoginToken");

            migrationBuilder.DropTable(
                name: "umbracoKeyValue");

            migrationBuilder.DropTable(
                name: "umbracoLog");

            migrationBuilder.DropTable(
                name: "umbracoPropertyData");

            migrationBuilder.DropTable(
                name: "umbracoRelation");

            migrationBuilder.DropTable(
                name: "umbracoTwoFactorLogin");

            migrationBuilder.DropTable(
                name: "umbracoUser2ClientId");

            migrationBuilder.DropTable(
                name: "umbracoUser2UserGroup");

            migrationBuilder.DropTable(
                name: "umbracoUserData");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup2App");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup2GranularPermission");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup2Language");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup2Permission");

            migrationBuilder.DropTable(
                name: "umbracoUserLogin");

            migrationBuilder.DropTable(
                name: "umbracoUserStartNode");

            migrationBuilder.DropTable(
                name: "cmsMember");

            migrationBuilder.DropTable(
                name: "umbracoExternalLogin");

            migrationBuilder.DropTable(
                name: "cmsPropertyType");

            migrationBuilder.DropTable(
                name: "umbracoContentVersion");

            migrationBuilder.DropTable(
                name: "umbracoRelationType");

            migrationBuilder.DropTable(
                name: "umbracoLanguage");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup");

            migrationBuilder.DropTable(
                name: "umbracoUser");

            migrationBuilder.DropTable(
                name: "cmsPropertyTypeGroup");

            migrationBuilder.DropTable(
                name: "umbracoDataType");

            migrationBuilder.DropTable(
                name: "umbracoContent");

            migrationBuilder.DropTable(
                name: "cmsContentType");

            migrationBuilder.DropTable(
                name: "umbracoNode");
        }
    }
}
