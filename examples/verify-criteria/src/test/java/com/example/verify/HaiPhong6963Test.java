package com.example.verify;

import org.khen.testkit.ProvesRulePack;
import org.khen.testkit.RulePackTest;

/** Every case of the pack is a test, named after the case and leading to its row. */
@RulePackTest("hai-phong-6963")
class HaiPhong6963Test implements ProvesRulePack {}
