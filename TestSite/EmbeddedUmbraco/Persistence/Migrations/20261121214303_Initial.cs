using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace EmbeddedUmbraco.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "IX_umbracoAudit_AffectedUserId",
                table: "umbracoAudit",
                column: "AffectedUserId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoAudit_EventDate",
                table: "umbracoAudit",
                column: "EventDate");

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
                name: "umbracoAudit");

            migrationBuilder.DropTable(
                name: "umbracoDomain");

            migrationBuilder.DropTable(
                name: "umbracoExternalLoginToken");

            migrationBuilder.DropTable(
                name: "umbracoKeyValue");

            migrationBuilder.DropTable(
                name: "umbracoLog");

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
                name: "umbracoNode");

            migrationBuilder.DropTable(
                name: "umbracoExternalLogin");

            migrationBuilder.DropTable(
                name: "umbracoLanguage");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup");

            migrationBuilder.DropTable(
                name: "umbracoUser");
        }
    }
}
